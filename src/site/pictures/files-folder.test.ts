import { describe, expect, it } from 'vitest'
import { findInFolder, findPageStem, indexFolders, isFilesFolder } from './files-folder.ts'

const folders = indexFolders(
  new Map([
    [
      'Berita Desa_files',
      ['foto.jpg', 'Peta.PNG', 'a.jpg', 'A.jpg', 'iklan/b.gif', 'caf\u00E9.jpg'],
    ],
    ['Nachricht-Dateien', ['bild.jpg']],
  ]),
)
const find = (written: string) => findInFolder(written, folders)

describe('an address into a folder of files', () => {
  it.each([
    ['as browsers write it', './Berita%20Desa_files/foto.jpg', 'foto.jpg'],
    ['without a dot', 'Berita Desa_files/foto.jpg', 'foto.jpg'],
    ['with a query', 'Berita%20Desa_files/foto.jpg?w=700', 'foto.jpg'],
    ['in other case', 'berita desa_files/peta.png', 'Peta.PNG'],
    ['with letters in two parts', 'Berita Desa_files/cafe\u0301.jpg', 'caf\u00E9.jpg'],
    ['of two names in case alone the equal one', 'Berita Desa_files/A.jpg', 'A.jpg'],
    ['in a folder within', 'Berita Desa_files/iklan/b.gif', 'iklan/b.gif'],
    [
      'with the way from the root',
      'file:///C:/Users/Sari/Berita%20Desa_files/foto.jpg',
      'foto.jpg',
    ],
  ])('is found %s', (_title, written, name) => {
    expect(find(written)).toEqual({ type: 'file', path: `Berita Desa_files/${name}` })
  })

  it.each([
    ['a file beside the page', 'foto.jpg'],
    ['the folder itself', 'Berita Desa_files'],
    ['another site', 'https://a.example/Berita Desa_files/foto.jpg'],
  ])('is not %s', (_title, written) => {
    expect(find(written)).toBeNull()
  })

  it.each([
    ['a folder', 'Lain_files/foto.jpg'],
    ['a file', 'Berita Desa_files/tiada.jpg'],
    ['a third spelling of two names', 'Berita Desa_files/a.JPG'],
    ['a way out of the folder', 'Berita Desa_files/../rahasia.jpg'],
    ['a hidden way out', 'Berita Desa_files/%2e%2e/%2e%2e/etc/passwd'],
  ])('says that %s is not there', (_title, written) => {
    expect(find(written)).toEqual({ type: 'missing', path: decodeURIComponent(written) })
  })
})

it.each([
  ['Berita_files', 'Berita'],
  ['Nachricht-Dateien', 'Nachricht'],
  ['Noticia_archivos', 'Noticia'],
])('the folder %s belongs to the page %s', (folder, stem) => {
  expect(isFilesFolder(folder)).toBe(true)
  expect(findPageStem(folder)).toBe(stem)
})

it('other folders belong to no page', () => {
  expect(isFilesFolder('profiles')).toBe(false)
})
