import type { PictureFile } from '../article/picture.ts'

/** How a page names the file of a picture. */
export type PictureAddress = {
  /** As written: `data:image/png;base64,…`, `berita_files/foto.jpg`, `https://…`. */
  written: string
  /** The absolute address, by which a container knows its files; null when there is none. */
  url: string | null
}

/**
 * Finds a picture among the files that were captured along with a page. Returns null when it was not
 * captured. A capture with its pictures in another form, such as an archive, is one more implementation.
 */
export type FindCapturedPicture = (address: PictureAddress) => PictureFile | null

/** For a capture without any file of a picture. */
export const findNoPicture: FindCapturedPicture = () => null
