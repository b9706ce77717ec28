import { parseStatedTime } from '../time/parse-stated-time.ts'
import type { Sheet } from './sheet.ts'

/**
 * Page furniture, each by its whole line: a sentence that merely begins with such a word is body.
 * To teach Simak another piece of furniture, add a row and a line to the test.
 */
const noise: readonly { rule: string; line: RegExp }[] = [
  { rule: 'advertising', line: /^advertising$/iu },
  { rule: 'advertisement', line: /^advertisement$/iu },
  { rule: 'iklan', line: /^iklan$/iu },
  { rule: 'scroll-to-continue', line: /^scroll (?:to continue with content|untuk melanjutkan)$/iu },
  { rule: 'share', line: /^bagikan(?: berita)?$/iu },
  { rule: 'listen', line: /^dengarkan artikel$/iu },
  { rule: 'next-page', line: /^halaman selanjutnya$/iu },
  { rule: 'video-embed', line: /^\[gambas:video [^\]]*\]$/iu },
  {
    rule: 'copyright',
    line: /^(?:copyright|hak cipta|©)\s*(?:©|\(c\))?[^.]{0,60}\d{4}[^.]{0,40}$/iu,
  },
  {
    rule: 'video-pointer',
    line: /^(?:simak|tonton|lihat|saksikan)(?: juga)? video\b[^.]{0,140}$/iu,
  },
  {
    rule: 'published-at',
    line: /^artikel ini (?:telah|sudah) (?:tayang|dimuat|terbit) di .{2,200}$/iu,
  },
  { rule: 'end-of-list', line: /^(?:akhir dari|end of) [^.]{1,60}$/iu },
  { rule: 'picture-button', line: /^(?:perbesar|enlarge|view image in fullscreen)$/iu },
  { rule: 'font-size', line: /^(?:ukuran )?font\s*:?[\s+A-]*$/iu },
  {
    rule: 'login-dialog',
    line: /^(?:lupa kata sandi\b.{0,40}|(?:atau )?(?:masuk|daftar) (?:melalui|dengan|menggunakan)\b.{0,30}|(?:belum|sudah) (?:punya|memiliki) akun\b.{0,40}|kata sandi|alamat email|ingat saya|[^\s@]{1,60}@[^\s@]{1,60}\.[a-z]{2,10})$/iu,
  },
  { rule: 'news-badge', line: /^image-gnews$/iu },
]

/** Claims every line that the table names as noise. */
export function dropNoise(sheet: Sheet): void {
  for (const line of sheet.free()) {
    const known = noise.find((entry) => entry.line.test(line.text))
    if (known !== undefined) sheet.claim(line, 'noise', known.rule)
  }
}

/** Claims a date above the headline of a text: the day of saving. */
export function dropDateAbove(sheet: Sheet): void {
  const [top] = sheet.free()
  if (top !== undefined && parseStatedTime(top.text).type !== 'none') {
    sheet.claim(top, 'noise', 'date-above-headline')
  }
}
