import { crc32, deflateSync } from 'node:zlib'
import { createDraw } from './random.ts'

const width = 640
const height = 400

/** Draws a PNG of two coloured bands, another one for each number. */
export function drawPicture(number: number): Buffer {
  const draw = createDraw(number)
  const colours = [0, 1].map(() => [draw.below(256), draw.below(256), draw.below(256)])
  const horizon = 100 + draw.below(200)
  const rows = Array.from({ length: height }, (_, y) => {
    const colour = colours[y < horizon ? 0 : 1] ?? []
    return Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, Buffer.from(colour))])
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits for each of red, green and blue.
  header.set([8, 2], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    writeChunk('IHDR', header),
    writeChunk('IDAT', deflateSync(Buffer.concat(rows))),
    writeChunk('IEND', Buffer.alloc(0)),
  ])
}

function writeChunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(content))
  return Buffer.concat([length, content, sum])
}
