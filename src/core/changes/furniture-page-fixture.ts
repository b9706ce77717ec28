import { pick, type Random } from './planted-edits-fixture.ts'

const subjects = ['Pasar', 'Pelabuhan', 'Jembatan', 'Sekolah', 'Bendungan', 'Terminal'] as const
const events = ['dibuka lagi', 'diperbaiki', 'ditutup sepekan', 'dikunjungi menteri'] as const

/**
 * Writes a web page with an article between menus, a count of readers, advertising, a list of popular
 * stories, comments and a footer. Everything but the article differs with each call.
 */
export function writeFurnishedPage(
  headline: string,
  paragraphs: readonly string[],
  random: Random,
): string {
  const count = () => Math.floor(random() * 5_000)
  const story = () => `${pick(subjects, random)} ${count()} ${pick(events, random)}`
  const stories = (length: number) =>
    Array.from({ length }, () => `<li><a href="/berita/${count()}">${story()}</a></li>`).join('')
  return `<!doctype html><html lang="id"><head><title>${headline} - Koran Uji</title>
<meta property="og:title" content="${headline}"><meta property="og:site_name" content="Koran Uji">
<meta property="article:published_time" content="2024-07-29T12:00:00+07:00"></head><body>
<header><nav><ul>${stories(3)}</ul></nav></header>
<div class="ticker"><a href="/berita/${count()}">${story()}</a></div>
<main><article><h1>${headline}</h1>
<p class="meta"><time datetime="2024-07-29T12:00:00+07:00">Senin, 29 Juli 2024 12:00 WIB</time></p>
<p class="views">Dibaca ${count()} kali</p>
<div class="share"><a href="https://sosial.example/?n=${count()}">Bagikan ${count()}</a></div>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<div class="ads"><p>Iklan: beli ${count()} panci, gratis ongkos kirim.</p></div>
</article>
<section class="comments"><h2>Komentar (${count()})</h2><p>Pembaca ${count()}: semoga lekas surut.</p></section></main>
<aside><h2>Terpopuler</h2><ol>${stories(5)}</ol></aside>
<footer><p>© ${2024 + Math.floor(random() * 3)} Koran Uji</p></footer></body></html>`
}
