import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { writeMhtml } from './write-mhtml.ts'
import { writeRecord } from './write-record.ts'

const captures = join(import.meta.dirname, '../captures')
const read = (name: string) => readFile(join(import.meta.dirname, 'pages', name))

/** Programs that pack pages write the time of packing; here it is fixed, so that equal pages give equal files. */
const packedAt = new Date(2025, 8, 21, 20, 0)

/** A page that a browser saved with its folder of files, sent by a reader in a ZIP. */
async function packZip(): Promise<Uint8Array> {
  const stem = 'Sumur Kampung Tanjung Penuh Lagi'
  const names = [`${stem}.html`, `${stem}.provenance.json`, `${stem}_files/hujan-tujuh-hari.webp`]
  const files = await Promise.all(names.map(async (name) => [`kiriman/${name}`, await read(name)]))
  return zipSync(Object.fromEntries(files), { mtime: packedAt })
}

/** A page that Chrome saved as one file. */
async function packMhtml(): Promise<string> {
  return writeMhtml({
    url: 'https://serunacourier.example/2025/09/station-signs-off-with-the-tide-table/',
    savedAt: 'Sun, 21 Sep 2025 19:12:40 +0800',
    page: await read('tide-table-radio.html'),
    pictures: [
      {
        url: 'https://serunacourier.example/media/2025/09/mast-1080.jpg',
        type: 'image/jpeg',
        bytes: await read('mast-1080.jpg'),
      },
    ],
  })
}

/** Two pages of one site, as a crawler collects them. */
async function packWacz(): Promise<Uint8Array> {
  const site = 'https://koranwanarasa.example'
  const pages = ['kunang-kunang', 'warung-mulyati'].map((name) => ({ name, type: 'text/html' }))
  const addresses = [`${site}/pesisir/kunang-kunang-muara-pandan`, `${site}/pesisir/warung-mulyati`]
  const date = '2025-09-21T10:30:00Z'
  const records = await Promise.all([
    ...pages.map(async ({ name, type }, index) =>
      writeRecord({ url: addresses[index] ?? '', date, type, body: await read(`${name}.html`) }),
    ),
    writeRecord({
      url: `${site}/foto/2025/09/kunang-kunang.webp`,
      date,
      type: 'image/webp',
      body: await read('kunang-kunang.webp'),
    }),
  ])
  const list = [
    { format: 'json-pages-1.0', id: 'pages', title: 'All Pages' },
    ...addresses.map((url) => ({ url, ts: date })),
  ]
  const zipped = {
    'archive/data.warc.gz': Buffer.concat(records.map((record) => gzipSync(record))),
    'pages/pages.jsonl': Buffer.from(list.map((line) => JSON.stringify(line)).join('\n')),
    'datapackage.json': Buffer.from(
      JSON.stringify({ profile: 'data-package', wacz_version: '1.1.1', resources: [] }),
    ),
  }
  return zipSync(zipped, { level: 0, mtime: packedAt })
}

/** `npm run demo:pack`: packs the pages of `pages/` as the containers of the sample archive. */
await writeFile(join(captures, 'kiriman-warga.zip'), await packZip())
await writeFile(join(captures, 'The station that signs off.mhtml'), await packMhtml())
await writeFile(join(captures, 'koran-wanarasa-20250921.wacz'), await packWacz())
