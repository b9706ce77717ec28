import sharp from 'sharp'

type Drawing = {
  width?: number
  height?: number
  /** Two colours, one above the other. */
  colours?: readonly [string, string]
}

/** Draws a picture of two colours. */
function draw({ width = 900, height = 600, colours = ['#4070a0', '#a07040'] }: Drawing = {}) {
  const half = Math.floor(height / 2)
  const [above, below] = colours
  const lower = { create: { width, height: half, channels: 3 as const, background: below } }
  return sharp({ create: { width, height, channels: 3, background: above } }).composite([
    { input: lower, gravity: 'south' },
  ])
}

export function drawJpeg(drawing?: Drawing): Promise<Buffer> {
  return draw(drawing).jpeg().toBuffer()
}

export function drawPng(drawing?: Drawing): Promise<Buffer> {
  return draw(drawing).png().toBuffer()
}

/** Draws a JPEG of a camera held on its side, with GPS data. */
export function drawFromCamera(): Promise<Buffer> {
  return draw()
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Make: 'Kamera Uji' }, IFD3: { GPSLatitudeRef: 'S' } })
    .jpeg()
    .toBuffer()
}

/** Draws an animated GIF of two frames. */
export async function drawMotion(): Promise<Buffer> {
  const frames = await Promise.all(
    (['#c02020', '#2020c0'] as const).map((colour) =>
      sharp({ create: { width: 240, height: 160, channels: 3, background: colour } })
        .png()
        .toBuffer(),
    ),
  )
  return sharp(frames, { join: { animated: true } })
    .gif({ delay: 200 })
    .toBuffer()
}

/** Returns a PNG header that claims a size, without any data. */
export function claimSize(width: number, height: number): Buffer {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([bytes, size, Buffer.alloc(4)])
}

export function toDataAddress(bytes: Uint8Array, type: string): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}
