/** Scripts that belong to (almost) one language. */
const scripts: readonly { tag: string; letters: RegExp }[] = [
  { tag: 'ko', letters: /\p{Script=Hangul}/gu },
  { tag: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { tag: 'zh', letters: /\p{Script=Han}/gu },
  { tag: 'ar', letters: /\p{Script=Arabic}/gu },
  { tag: 'he', letters: /\p{Script=Hebrew}/gu },
  { tag: 'ru', letters: /\p{Script=Cyrillic}/gu },
  { tag: 'el', letters: /\p{Script=Greek}/gu },
  { tag: 'th', letters: /\p{Script=Thai}/gu },
  { tag: 'hi', letters: /\p{Script=Devanagari}/gu },
  { tag: 'bn', letters: /\p{Script=Bengali}/gu },
  { tag: 'ta', letters: /\p{Script=Tamil}/gu },
  { tag: 'te', letters: /\p{Script=Telugu}/gu },
  { tag: 'ml', letters: /\p{Script=Malayalam}/gu },
  { tag: 'kn', letters: /\p{Script=Kannada}/gu },
  { tag: 'gu', letters: /\p{Script=Gujarati}/gu },
  { tag: 'pa', letters: /\p{Script=Gurmukhi}/gu },
  { tag: 'si', letters: /\p{Script=Sinhala}/gu },
  { tag: 'my', letters: /\p{Script=Myanmar}/gu },
  { tag: 'km', letters: /\p{Script=Khmer}/gu },
  { tag: 'lo', letters: /\p{Script=Lao}/gu },
  { tag: 'ka', letters: /\p{Script=Georgian}/gu },
  { tag: 'hy', letters: /\p{Script=Armenian}/gu },
  { tag: 'am', letters: /\p{Script=Ethiopic}/gu },
]

/** Other languages of these scripts, and letters that only they use. */
const kin: readonly { script: string; tag: string; letters: RegExp }[] = [
  { script: 'ar', tag: 'ur', letters: /[ٹڈڑےں]/gu },
  { script: 'ar', tag: 'fa', letters: /[پچژگ]/gu },
  { script: 'ru', tag: 'uk', letters: /[їєґ]/giu },
  { script: 'ru', tag: 'sr', letters: /[ђћџљњ]/giu },
  { script: 'ru', tag: 'bg', letters: /ъ/giu },
]

/** Small words that are frequent in one language and rare in others. To add a language, add a row. */
const commonWords: Readonly<Record<string, string>> = {
  id: 'yang dan di dari untuk dengan pada ini itu tidak dalam akan juga karena oleh adalah bahwa kepada telah sudah mereka',
  ms: 'yang dan di dari untuk dengan pada ini itu tidak dalam akan juga kerana oleh adalah bahawa kepada telah sudah mereka beliau ialah berkata manakala sebanyak polis',
  en: 'the and of to in that was is for with his her have has been were from they which said will would their',
  de: 'der die das und ist nicht ein eine den von zu mit sich auf für dem auch als werden wurde haben bei nach wie sind',
  fr: 'le la les des et est une dans pour que qui sur pas au du avec par sont plus ce cette ont été aux ne',
  es: 'el la los las de que y en un una por con no se del para su al es como más pero fue este ha',
  pt: 'o a os as de que e em um uma por com não se do da para ao é como mais mas foi no na são pelo',
  it: 'il la di che e in un una per con non si del della dei al è come più ma sono gli le nel alla anche ha',
  nl: 'de het een en van is dat niet op te voor met zijn aan er ook als bij door naar werd hebben heeft uit',
  pl: 'i w na nie się z do że jest to o jak od po za przez ale co dla był oraz są które',
  tr: 've bir bu için ile da de olarak daha çok olan gibi kadar sonra ise en ne olduğu var göre',
  vi: 'và của là có không cho được với các những một trong người đã này khi để từ đến cũng',
  sv: 'och att det som en på är av för med den till inte har om ett han men var de sig från',
  da: 'og at det som en på er af for med den til ikke har om et han men var de sig fra blev efter siger ud op mod meget mere noget',
  no: 'og at det som en på er av for med den til ikke har om et han men var de seg fra ble etter sier ut opp mot mye mer noe ei',
  fi: 'ja on ei että se hän oli mutta kun niin myös ovat kuin jos mukaan sekä tai joka vuoden',
  cs: 'a se v na je že to s z do o i k ve pro ale jako za by po podle které jsou byl',
  hu: 'a az és hogy nem is egy ez volt de meg van csak már még mint vagy el lesz szerint',
  ro: 'și în de la a cu pe care nu din o un că mai este pentru au fost sau ca prin după',
  sw: 'na ya wa kwa ni katika za la cha kuwa hiyo huo hata ambayo baada yake watu pia kama lakini',
  tl: 'ang ng sa na mga at ay ito si ni para kay hindi niya kung may nang mula siya ayon',
  hr: 'i u je na se da su za od s koji što nije ali to iz kako koje bi li ili samo prije',
  sl: 'in je v na se za da so z pa ki s od ter ne tudi po bo kot pri iz bi ni še',
  sk: 'a v sa na je že s to z do o aj ktoré pre ale ako za by po nie ktorý bol sú už',
  lt: 'ir į kad su yra iš tai bet ne kaip už ar buvo po dėl nuo jau savo taip tik',
  lv: 'un ir uz ar no kas ka par bet to kā nav arī pēc lai tā gan vai šo bija',
  et: 'ja on et ei see oli ka kui mis ta ning aga oma selle mida pärast siis või nii veel',
  ca: 'el la els les i de que en un una per amb no es del al és com més però ha són va',
  sq: 'dhe të në e i me një për nga që është nuk si më ka por se janë kjo tij',
  af: 'die en van in is het nie dat vir met op te aan was sy hulle ook wat om deur',
}

const words: ReadonlyMap<string, readonly string[]> = listWords()

function listWords(): Map<string, string[]> {
  const tags = new Map<string, string[]>()
  for (const [tag, list] of Object.entries(commonWords)) {
    for (const word of list.split(' ')) tags.set(word, [...(tags.get(word) ?? []), tag])
  }
  return tags
}

/** Fewer small words prove nothing. */
const minWords = 4

/** Fewer letters prove nothing. */
const minLetters = 15

/** In code units; enough to recognize the language. */
const sampleLength = 20_000

/**
 * Guesses the language of a text by its letters, or by its small words. Returns null for a short text and for
 * a mix of languages. `stated` is the language that the page states: between languages that share most of
 * their words, such as Danish and Norwegian, it decides.
 *
 * @example guessLanguage('بدأ سكان القرية إصلاح الجسر المعلق') → 'ar'
 */
export function guessLanguage(text: string, stated: string | null = null): string | null {
  const sample = text.slice(0, sampleLength)
  const own = stated?.toLowerCase().split('-')[0] ?? ''
  // Most pages are all Latin, and each script costs a pass.
  const script = otherScript.test(sample) ? findScript(sample) : null
  return script ?? findByWords(sample, own)
}

/** A letter that is not Latin. */
const otherScript = /(?!\p{Script=Latin})\p{L}/u

function findScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  let kana = 0
  for (const { tag, letters: pattern } of scripts) {
    const count = sample.match(pattern)?.length ?? 0
    if (tag === 'ja') kana = count
    // Japanese also uses Chinese characters: a tenth of kana among them is enough.
    if (tag === 'ja' && count > 0 && count * 10 < letters) continue
    if (tag === 'zh' && kana * 20 > count) continue
    const needed = tag === 'ja' ? letters / 10 : letters / 2
    if (letters < minLetters || count < Math.max(needed, 3)) continue
    return (
      kin.find((each) => each.script === tag && hasOwnLetters(sample, each.letters))?.tag ?? tag
    )
  }
  return null
}

/**
 * Whether letters are frequent: a name or a quotation brings only a few, a language uses them all the time.
 */
function hasOwnLetters(sample: string, letters: RegExp): boolean {
  return (sample.match(letters)?.length ?? 0) * 150 > sample.length
}

function findByWords(sample: string, own: string): string | null {
  const counts = new Map<string, number>()
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const tag of words.get(word) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  if (first === undefined || first[1] < minWords) return null
  const [tag, count] = first
  // Close relatives share these words, so the page's own statement decides.
  if ((counts.get(own) ?? 0) >= count * 0.6) return own
  // Malay has all the words of Indonesian and some of its own; without those it is Indonesian.
  if (tag === 'ms' || tag === 'id') return pickMalay(counts)
  if (second === undefined || count > second[1] * 1.3) return tag
  return pickKin(
    sample,
    [...counts.keys()].filter((each) => (counts.get(each) ?? 0) * 1.3 >= count),
  )
}

/** A language needs so many words more that none of its kin has, than its nearest kin has of its own. */
const kinLead = { least: 2, share: 1.5 }

/** Picks among languages that share most of their small words by those that only one of them has. */
function pickKin(sample: string, tags: readonly string[]): string | null {
  const counts = new Map(tags.map((tag) => [tag, 0]))
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const [tag, ...others] = (words.get(word) ?? []).filter((each) => counts.has(each))
    if (tag !== undefined && others.length === 0) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  if (first === undefined || second === undefined) return null
  const isAhead = first[1] >= second[1] + kinLead.least && first[1] > second[1] * kinLead.share
  return isAhead ? first[0] : null
}

function pickMalay(counts: ReadonlyMap<string, number>): string | null {
  const id = counts.get('id') ?? 0
  const ms = counts.get('ms') ?? 0
  const other = Math.max(
    0,
    ...[...counts].flatMap(([tag, count]) => (/^(?:id|ms)$/.test(tag) ? [] : count)),
  )
  if (Math.max(id, ms) <= other * 1.3) return null
  return ms > id * 1.15 ? 'ms' : 'id'
}
