/** The parts of a page in the layout of the seed. An absent part is left out of the page. */
export type PageParts = {
  headline?: string
  byline?: readonly string[]
  time?: string | null
  caption?: readonly string[]
  body?: readonly string[]
  tail?: readonly string[]
  /** Lines of the related list, heading included. */
  related?: readonly string[]
}

export const paragraphs = [
  'TEMPO.CO, Jakarta - Warga Desa Sukamaju pada Senin memperbaiki jembatan bambu yang hanyut pekan lalu.',
  'Kepala desa mengatakan pekerjaan itu selesai dalam dua hari berkat gotong royong.',
  '"Sekarang anak-anak bisa menyeberang lagi," ujarnya.',
] as const

/** One story of a related list, as the layout prints it. */
export function relatedLines(headline: string, time: string, summary: string): string[] {
  return [headline, time, headline, summary, 'Baca Selengkapnya']
}

export const relatedList = [
  'Berita terkait',
  ...relatedLines('Sungai Cimanuk Meluap', '12 jam lalu', 'Air naik setinggi lutut di tiga desa.'),
  ...relatedLines('Bambu Lokal Kian Diminati', '2 hari lalu', 'Pesanan datang dari kota besar.'),
] as const

/** A page of our own words in the seed's layout, its parts replaced by those given. */
export function writePage(parts: PageParts = {}): string {
  const {
    headline = 'Jembatan Bambu Sukamaju Dibangun Kembali',
    byline = ['Reporter', 'Tempo.co'],
    time = 'Senin, 29 Juli 2024 20:15 WIB',
    caption = [],
    body = paragraphs,
    tail = [],
    related = relatedList,
  } = parts
  const lines = [headline, ...byline, time ?? [], ...caption, ...body, ...tail, ...related].flat()
  return `${lines.join('\n\n')}\n`
}
