import { readFileSync } from 'node:fs'
import { slugFromHeadline } from '../src/core/text/slug.ts'

/** The lines of the seed: the tests read from the capture itself what the app must show. */
const lines = readFileSync(new URL('../seeds/000_b52e981c8bc87a67.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')

const related = lines.indexOf('Berita terkait')
const dateline = lines.findIndex((line) => line.startsWith('TEMPO.CO, Jakarta - '))
const editorsPick = lines.findIndex((line) => line.startsWith('Pilihan Editor'))

export const seed = {
  headline: lines[0] ?? '',
  path: `/articles/${slugFromHeadline(lines[0] ?? '')}`,
  published: 'Senin, 29 Juli 2024 20:15 WIB',
  paragraphs: lines.slice(dateline, editorsPick).filter((line) => line !== 'Advertising'),
  /** Headline, time and summary of each related story, in the order of the page. */
  related: lines.slice(related + 1).flatMap((line, index, list) => {
    const [headline = '', summary = ''] = [list[index - 1], list[index + 2]]
    return line.endsWith(' lalu') ? [{ headline, time: line, summary }] : []
  }),
}

export const capturedAt = '2024-09-19T10:00:00+07:00'
/** A day on which the capture is no longer fresh. */
export const today = '2026-11-24T09:00:00+07:00'
