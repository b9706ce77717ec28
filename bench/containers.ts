import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { writeHtml } from '../src/core/web-page/html-fixture.ts'
import { compileSeeds } from '../src/site/seeds/compile-seeds.ts'

/** Size of each container. */
const totalBytes = 2_000_000_000
/** A video between the pages. */
const videoBytes = 20_000_000
/** What a build may hold in memory at most, in bytes. */
const maxMemory = 400_000_000

/**
 * `npm run bench:containers`: writes containers of 2 GB to a temporary folder, compiles each in a process of its
 * own and prints time and memory. Exits non-zero when one needs more than 400 MB.
 */
async function main(): Promise<void> {
  const [, , folder] = process.argv
  if (folder !== undefined) {
    const { built } = await compileSeeds(folder)
    const maxRss = process.resourceUsage().maxRSS * 1_024
    process.stdout.write(JSON.stringify({ articles: built.edition.total, maxRss }))
    return
  }
  for (const [name, write] of [
    ['box.warc.gz', writeWarc],
    ['box.zip', writeZip],
  ] as const) {
    const temporary = mkdtempSync(join(tmpdir(), 'simak-bench-'))
    try {
      write(join(temporary, name))
      measure(name, temporary)
    } finally {
      rmSync(temporary, { recursive: true })
    }
  }
}

const MeasuredSchema = v.object({ articles: v.number(), maxRss: v.number() })

function measure(name: string, folder: string): void {
  const startedAt = performance.now()
  const output = execFileSync(process.execPath, [...process.execArgv, import.meta.filename, folder])
  const { articles, maxRss } = v.parse(MeasuredSchema, JSON.parse(output.toString()))
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1)
  const isKept = maxRss <= maxMemory
  if (!isKept || articles === 0) process.exitCode = 1
  const memory = `${Math.round(maxRss / 1e6)} MB of ${maxMemory / 1e6} MB`
  process.stdout.write(`${name}: ${articles} articles, ${memory}, ${seconds} s\n`)
}

/** Calls `write` with pages and videos in turn, until the file is as large as it should be. */
function fill(write: (name: string, type: string, body: Buffer) => number): void {
  const video = randomBytes(videoBytes)
  for (let index = 0, bytes = 0; bytes < totalBytes; index += 1) {
    const page = Buffer.from(writeHtml({ headline: `Jembatan bambu nomor ${index}` }))
    bytes += write(`${index}.html`, 'text/html', page)
    bytes += write(`${index}.mp4`, 'video/mp4', video)
  }
}

function writeWarc(path: string): void {
  const file = openSync(path, 'w')
  fill((name, type, body) => {
    const http = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`)
    const head =
      'WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-07-29T13:15:00Z\r\n' +
      `WARC-Target-URI: https://kabar.example/${name}\r\nContent-Type: application/http\r\n` +
      `Content-Length: ${http.length + body.length}\r\n\r\n`
    const record = Buffer.concat([Buffer.from(head), http, body, Buffer.from('\r\n\r\n')])
    return writeSync(file, gzipSync(record, { level: 1 }))
  })
  closeSync(file)
}

/** Entries are stored, as those of a WACZ are. */
function writeZip(path: string): void {
  const file = openSync(path, 'w')
  const list: Buffer[] = []
  let at = 0
  fill((name, _type, body) => {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(body), 10)
    common.writeUInt32LE(body.length, 14)
    common.writeUInt32LE(body.length, 18)
    common.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    list.push(Buffer.from('PK\x01\x02\x14\x00'), common, place, Buffer.from(name))
    const written = [Buffer.from('PK\x03\x04'), common, Buffer.from(name), body]
    const bytes = written.reduce((sum, part) => sum + writeSync(file, part), 0)
    at += bytes
    return bytes
  })
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(list.length / 4, 8)
  end.writeUInt16LE(list.length / 4, 10)
  end.writeUInt32LE(Buffer.concat(list).length, 12)
  end.writeUInt32LE(at, 16)
  writeSync(file, Buffer.concat([...list, end]))
  closeSync(file)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
