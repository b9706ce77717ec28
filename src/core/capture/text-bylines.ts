import { findLabel } from './find-label.ts'
import { isJapaneseName } from './japanese-names.ts'
import { isPersonName, listPersons } from './person-names.ts'

/** The longest words that are looked at, at either end of a paragraph. In code units. */
const maxWindow = 120

/** One to five Korean names, each with its role or with one role behind all. */
const korean = String.raw`(?<names>[가-힣]{2,4}(?:\s?[·,、]?\s?[가-힣]{2,4}){0,5}?\s?(?:기자|특파원|논설위원))`

/** How agencies and newspapers of Korea open a text. */
const openings = [
  // "[서울=뉴시스] 김나리 기자 = ", "(서울=연합뉴스) 김나리 특파원 = ".
  new RegExp(String.raw`^[[(（【][^\])）】]{2,40}[\])）】]\s?${korean}\s?=`, 'u'),
  // "[한국신문 김나리 기자] ", "[한국신문=김나리 기자] ".
  new RegExp(String.raw`^[[(（【](?:[^\])）】=]{2,20}[\s=])?${korean}[\])）】]`, 'u'),
]

/** How newspapers of China open a text: "本报讯（记者 陈思远 通讯员 李明）", "（记者王小明、陈思远）". */
const chinese =
  /^[\s\u3000]{0,4}[^（(。，]{0,20}[（(](?:本[报報台网網]|见习|实习|首席|特约)?(?:记者|記者)\s?(?<names>\p{Script=Han}{2,4}(?:[\s、，,]\p{Script=Han}{2,4}){0,4}?)(?:[\s、，,](?:通讯员|通訊員|实习生|摄影|摄).{0,30})?[）)]/u

/** How newspapers of Taiwan open a text: "〔記者林佩如／鹿港報導〕". */
const taiwanese =
  /^[\s\u3000]{0,4}[[【〔(（](?:記者|特派員)\s?(?<names>\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,3})[／/][^\]】〕)）]{2,16}(?:報導|報道)[\]】〕)）]/u

/**
 * The reporters whom a paragraph names before its first sentence. The words stay in the text.
 *
 * @example listOpeningNames('[서울=뉴시스] 김나리 기자 = 마을에 새 다리가 섰다.') → ['김나리']
 */
export function listOpeningNames(paragraph: string): string[] {
  const start = paragraph.slice(0, maxWindow)
  for (const opening of openings) {
    const names = opening.exec(start)?.groups?.names
    const found = names === undefined ? [] : listLabelled(names)
    if (found.length > 0) return found
  }
  const names = (chinese.exec(start) ?? taiwanese.exec(start))?.groups?.names
  return names === undefined ? [] : names.split(/[\s、，,]/u).filter(isPersonName)
}

/** A reporter with an address behind the last sentence: "… 말했다. 김나리 기자 nari@koran.example". */
const addressed = new RegExp(
  String.raw`[.。!?"”’]\s*(?:[/=]\s?)?${korean}\s?[(（]?[\w.+-]{1,60}@[\w.-]{3,60}[)）]?$`,
  'u',
)

/** A bracket that ends a paragraph, behind the last sentence or alone. */
const bracket =
  /(?:^|[.。!?！？」』”"])\s*[[(（【](?<inner>[^()（）【】[\]]{2,40})[\])）】][.。]?$/u

/**
 * The reporters whom a text names behind its last sentence. The words stay in the text.
 *
 * @example listClosingNames('橋が架かった。【山田太郎、佐藤花子】', 'ja') → ['山田太郎', '佐藤花子']
 */
export function listClosingNames(paragraph: string, language: string): string[] {
  const end = paragraph.slice(-maxWindow)
  const names = addressed.exec(end)?.groups?.names
  if (names !== undefined) return listLabelled(names)
  const inner = bracket.exec(end)?.groups?.inner
  if (inner === undefined) return []
  const labelled = listLabelled(inner.replace(pointed, '$<label>：'))
  if (labelled.length > 0 || !/^ja(?:-|$)/.test(language)) return labelled
  const all = inner.split(/[、，,・]/u).map((name) => name.trim())
  return all.every((name) => isPersonName(name) && isJapaneseName(name)) ? all : []
}

/** Whether a line is a name in brackets alone, as newspapers in Japan sign a text. */
export function isBracketed(line: string): boolean {
  return /^[[(（【][^()（）【】[\]]{2,40}[\])）】]$/u.test(line)
}

/** A point, or nothing, between label and name: "記者・山田太郎", "记者王小明". */
const pointed =
  /^(?<label>本报记者|本報記者|记者|記者|作者|文|取材|執筆|聞き手)(?:\s?[・＝=]\s?|(?<=者)\s?(?=\p{Script=Han}{2,4}$))/u

/** The persons behind or before a reporter's label. */
function listLabelled(text: string): string[] {
  const label = findLabel(text)
  const { name = '' } = label?.names === 'reporters' ? label : {}
  return listPersons(name).filter((person) => /^\p{Lo}{2,6}$|\p{L}\s\p{L}/u.test(person))
}
