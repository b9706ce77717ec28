import { describePicture, type Picture, type PictureFile } from './picture.ts'

/** A captured file of 1200 × 800 pixels and 90 KB: `imageFile('/media/a.jpg')`. */
export function imageFile(path: string, fields: Partial<PictureFile> = {}): PictureFile {
  const image = { path, width: 1200, height: 800, bytes: 90_000 }
  return { ...image, sizes: [], colour: null, motion: null, ...fields }
}

/** A captured picture with a caption, a credit and an alternative text. */
export function capturedPicture(path: string, fields: Partial<Picture> = {}): Picture {
  const words = describePicture('Warga di jembatan.', 'ANTARA FOTO/Sari')
  return { ...words, alt: 'Jembatan bambu.', file: imageFile(path), ...fields }
}
