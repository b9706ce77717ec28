import { expect, it } from 'vitest'
import { decodeDataAddress } from './decode-data-address.ts'
import { claimSize, drawFromCamera, drawJpeg, drawPng } from './picture-fixture.ts'
import { recognisePicture } from './recognise-picture.ts'

it('a picture is recognised by its bytes, with its size', async () => {
  const size = { width: 900, height: 600 }
  expect(recognisePicture(await drawJpeg())).toEqual({ type: 'picture', kind: 'jpg', ...size })
  expect(recognisePicture(await drawPng())).toEqual({ type: 'picture', kind: 'png', ...size })
})

it('a picture with an orientation has the size after rotation', async () => {
  expect(recognisePicture(await drawFromCamera())).toMatchObject({ width: 600, height: 900 })
})

it.each([
  ['an empty file', '', 'picture-unreadable'],
  ['a web page', '<!DOCTYPE html><title>404</title>', 'picture-unreadable'],
  ['bytes without meaning', 'bukan gambar', 'picture-unreadable'],
  ['a JPEG that ends at once', '\xFF\xD8\xFF\xE0', 'picture-unreadable'],
  ['a drawing with script', '<svg><script/></svg>', 'picture-unsafe'],
])('%s is refused', (_title, bytes, code) => {
  expect(recognisePicture(Buffer.from(bytes, 'latin1'))).toMatchObject({ type: 'refused', code })
})

it('a size that would exhaust memory is rejected by the header alone', () => {
  const verdict = recognisePicture(claimSize(30_000, 30_000))
  expect(verdict).toMatchObject({ type: 'refused', code: 'picture-too-large' })
})

it.each([
  ['data:image/png;base64,aGFsbw==', 'halo'],
  ['DATA:;base64,aGFs%62w', 'halo'],
  ['data:text/plain,Halo%21%20100%', 'Halo! 100%'],
  ['data:image/svg+xml;utf8,<svg/>', '<svg/>'],
  ['data:image/png;base64,***', null],
  ['https://a.example/b,c.png', null],
])('the content of %s is %s', (address, content) => {
  const bytes = decodeDataAddress(address)
  expect(bytes === null ? null : Buffer.from(bytes).toString('utf8')).toBe(content)
})
