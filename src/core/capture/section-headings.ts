import { foldCue, listPhrases, type PhraseTable } from './cue-phrases.ts'

/** Headings of the parts of a recipe, of a guide, of a list of facts: one word, so no form tells them. */
const headings: PhraseTable = {
  id: [
    'bahan',
    'bahan-bahan',
    'bahan utama',
    'bahan pelengkap',
    'alat dan bahan',
    'bumbu',
    'bumbu halus',
    'bumbu-bumbu',
    'cara membuat',
    'cara memasak',
    'cara mengolah',
    'langkah-langkah',
    'langkah pembuatan',
    'resep',
    'tips',
    'penyajian',
    'fakta',
    'kronologi',
    'profil',
    'kesimpulan',
  ],
  ms: ['bahan', 'bahan-bahan', 'cara', 'cara membuat', 'cara penyediaan'],
  en: [
    'ingredients',
    'method',
    'directions',
    'instructions',
    'preparation',
    'equipment',
    'steps',
    'to serve',
    'tips',
    'notes',
    'key facts',
    'at a glance',
    'conclusion',
    'background',
    'timeline',
  ],
  de: ['zutaten', 'zubereitung', 'zutatenliste', 'anleitung', 'tipps', 'fazit', 'hintergrund'],
  fr: ['ingrédients', 'préparation', 'étapes', 'matériel', 'conclusion', 'contexte'],
  es: ['ingredientes', 'preparación', 'elaboración', 'pasos', 'conclusión', 'contexto'],
  pt: ['ingredientes', 'modo de preparo', 'modo de fazer', 'preparo', 'preparação', 'conclusão'],
  it: ['ingredienti', 'preparazione', 'procedimento', 'esecuzione', 'conclusione'],
  nl: ['ingrediënten', 'bereiding', 'bereidingswijze', 'benodigdheden'],
  pl: ['składniki', 'przygotowanie', 'sposób przygotowania', 'wykonanie'],
  tr: ['malzemeler', 'yapılışı', 'hazırlanışı'],
  ru: ['ингредиенты', 'приготовление', 'способ приготовления'],
  uk: ['інгредієнти', 'приготування', 'спосіб приготування'],
  vi: ['nguyên liệu', 'cách làm', 'cách chế biến'],
  sv: ['ingredienser', 'gör så här', 'tillagning'],
  da: ['ingredienser', 'fremgangsmåde', 'sådan gør du'],
  no: ['ingredienser', 'fremgangsmåte', 'slik gjør du'],
  fi: ['ainekset', 'valmistus', 'valmistusohje'],
  cs: ['suroviny', 'ingredience', 'postup', 'příprava'],
  hu: ['hozzávalók', 'elkészítés'],
  ro: ['ingrediente', 'mod de preparare'],
  ar: ['المقادير', 'المكونات', 'طريقة التحضير'],
  he: ['מצרכים', 'אופן ההכנה'],
  ja: ['材料', '作り方', 'レシピ'],
  zh: ['材料', '食材', '做法', '步骤', '步驟'],
  ko: ['재료', '만드는 법'],
  th: ['ส่วนผสม', 'วิธีทำ'],
  hi: ['सामग्री', 'विधि'],
}

const phrases = listPhrases(headings)

/**
 * Whether a line is one of the words that head a part of a text.
 *
 * @example isSectionHeading('Bahan-bahan:') → true
 */
export function isSectionHeading(line: string): boolean {
  return phrases.has(foldCue(line))
}
