import { expect, test } from 'vitest'
import { findRoots } from './find-roots.ts'

test.each([
  ['tembak', 'menembak penembakan penembakannya ditembak tertembak tembakan'],
  ['tulis', 'menulis penulis tulisan ditulis'],
  ['nikah', 'menikah pernikahan'],
  ['pukul', 'memukul pemukulan dipukul'],
  ['kirim', 'mengirim pengiriman kiriman'],
  ['ambil', 'mengambil diambil'],
  ['nyata', 'menyatakan pernyataan kenyataan'],
  ['baik', 'memperbaiki perbaikan'],
  ['hasil', 'berhasil keberhasilan'],
  ['ajar', 'belajar pelajaran mempelajari mengajar'],
  ['uji', 'diuji menguji pengujian'],
  ['pilih', 'memilih pemilihan terpilih pilihan'],
  ['bakar', 'kebakaran membakar terbakar pembakaran'],
  ['kerja', 'bekerja pekerjaan mengerjakan'],
  ['makan', 'makanan memakan dimakan'],
  ['selesai', 'menyelesaikan penyelesaian'],
])('%s is found behind %s', (root, words) => {
  for (const word of words.split(' ')) expect(findRoots(word), word).toContain(root)
})

test.each(['perang', 'terang', 'selatan', 'pemilu', 'menteri', 'makan', 'bulan', 'jalan', 'ikan'])(
  '%s is built on no other word',
  (word) => expect(findRoots(word)).toEqual([]),
)

test('no word is its own root, and a word of another script has none', () => {
  expect(findRoots('ditembak')).not.toContain('ditembak')
  expect(findRoots('中国人民')).toEqual([])
  expect(findRoots('dirilis2024')).toEqual([])
})
