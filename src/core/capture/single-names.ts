import type { BylineLabel } from './find-label.ts'
import { isOneNamed, listPersons } from './person-names.ts'
import { hasOutletWord, hasRole } from './role-words.ts'

/** A role that is a label with one name behind it: "Penulis Dedy", "Editor Ratna". */
const single =
  /^(?:(?<reporter>penulis|reporter|pewarta|wartawan|jurnalis|kontributor)|editor|penyunting|redaktur|penyelaras)\s(?<name>\p{Lu}\p{Ll}{2,20})$/iu

/** Words that say which reporter or editor somebody is: "Penulis Lepas", "Wartawan Senior", "Editor Bahasa". */
const kinds = new Set(
  `Lepas Senior Junior Muda Utama Madya Tetap Tamu Khusus Daerah Lapangan Foto Video Bahasa Opini Berita Buku
  Olahraga Politik Ekonomi Hukum Bisnis Perang Warga Asing Lokal Pelaksana Konten Kreatif Skenario Naskah Film
  Cerita Novel Puisi Pemula Terbaik Ternama Perempuan Indonesia Investigasi Kriminal Budaya Magang`.split(
    /\s+/,
  ),
)

/**
 * Reads a role and one name, where many people have one name alone. Only for lines beside a text: in a
 * text "Penulis Skenario" is a heading.
 *
 * @example findSingleName('Penulis Dedy', 'id') → { names: 'reporters', rule: 'reporter', name: 'Dedy' }
 */
export function findSingleName(line: string, language: string): BylineLabel | undefined {
  if (line.length > maxLine || !isOneNamed(language)) return undefined
  const { reporter, name } = single.exec(line)?.groups ?? {}
  if (name === undefined || kinds.has(name) || hasRole(name) || hasOutletWord(name))
    return undefined
  if (listPersons(`Sari Dewi, ${name}`).length < 2) return undefined
  return reporter === undefined
    ? { names: 'editors', rule: 'editor', name }
    : { names: 'reporters', rule: 'reporter', name }
}

/** A role and a name are shorter. In code units. */
const maxLine = 40
