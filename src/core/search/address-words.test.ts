import { expect, it } from 'vitest'
import { findAddressWords } from './address-words.ts'

it.each([
  ['/articles/putin-ucapkan-selamat', 'putin ucapkan selamat'],
  ['/articles/3-fakta-warga-hilang', '3 fakta warga hilang'],
  ['/read/2024/07/29/banjir-di-sintang-1899312.html', 'banjir di sintang'],
  ['/berita/d-7463921/harga_beras+turun.php', 'harga beras turun'],
  ['/articles/jum%27at-pagi', "jum'at pagi"],
  ['/articles/%E4%BD%A0%E5%A5%BD-%E4%B8%96%E7%95%8C', '你好 世界'],
  ['/articles/kabar%zz-baru', 'kabar zz baru'],
  ['/archive/99', 'archive'],
  ['/', ''],
  ['//1899312/', ''],
])('of %s the words are "%s"', (path, words) => {
  expect(findAddressWords(path)).toBe(words)
})
