import { describe, expect, it } from 'vitest'
import { writePage } from '../../core/capture/page-fixture.ts'
import { writeHtml } from '../../core/web-page/html-fixture.ts'
import { writeFolder } from '../folder-fixture.ts'
import { compileSeeds } from '../seeds/compile-seeds.ts'
import { openCompilation } from '../seeds/compiled-file.ts'
import { formatCapturesJson, formatTable } from './format-captures.ts'

type Files = Record<string, string>

async function printTables(files: Files): Promise<string> {
  const { compilations } = await compileSeeds(await writeFolder(files))
  return compilations.map(openCompilation).map(formatTable).join('\n\n')
}

async function reportJson(files: Files) {
  const printed = formatCapturesJson(await compileSeeds(await writeFolder(files)))
  expect(printed.endsWith('\n')).toBe(true)
  return printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('the table of a capture', () => {
  it('shows line, role and rule of every line', async () => {
    const printed = await printTables({ 'a.txt': writePage({ tail: ['Iklan'] }), 'b.txt': 'Judul' })
    expect(printed).toContain('a.txt: Jembatan Bambu Sukamaju Dibangun Kembali')
    expect(printed).toMatch(/^ +1 {2}headline +headline +Jembatan Bambu/m)
    expect(printed).toMatch(/^ +15 {2}noise +iklan +Iklan$/m)
    expect(printed).toContain('b.txt: no article')
  })

  it('shows the source of each field of a web page', async () => {
    const printed = await printTables({ 'a.html': writeHtml() })
    expect(printed).toMatch(/^ +2 {2}time +stated-time +Senin, 29 Juli/m)
    expect(printed).toContain('headline from printed (likely), published from printed (likely)')
  })

  it('prints no control character of a capture', async () => {
    const printed = await printTables({ 'a.txt': writePage({ headline: 'Judul\u001B[2J\u202E' }) })
    expect(printed).toMatch(/headline +headline +Judul\[2J$/m)
    for (const control of ['\u001B', '\u202E']) expect(printed).not.toContain(control)
  })
})

describe('the report as JSON', () => {
  it('is one object per file, with every line as captured', async () => {
    const page = writePage()
    const [first, second] = await reportJson({ 'a.txt': page, 'b.json': '{' })
    expect(first).toMatchObject({
      file: 'a.txt',
      article: { headline: 'Jembatan Bambu Sukamaju Dibangun Kembali' },
    })
    expect(first.lines.map(({ text }: { text: string }) => text).join('\n')).toBe(page)
    expect(second).toMatchObject({
      file: 'b.json',
      article: null,
      problems: [{ code: 'json-syntax' }],
    })
  })

  it('has a line for each file without an article, whatever the reason', async () => {
    const reported = await reportJson({
      '.b.html': '',
      'a.docx': '',
      'b.txt': '',
      'c.html': '%PDF-1.7',
    })
    const lines = reported.map(({ file, article, problems }) => [file, article, problems[0].code])
    expect(lines).toEqual([
      ['b.txt', null, 'empty-capture'],
      ['c.html', null, 'misnamed-file'],
      ['.b.html', null, 'hidden-file'],
      ['a.docx', null, 'unsupported-file'],
    ])
  })

  it('includes problems between two files', async () => {
    const page = writePage()
    const [first, second] = await reportJson({ 'a.txt': page, 'b.txt': page })
    expect(first.problems).toEqual([])
    expect(second.problems).toMatchObject([{ file: 'b.txt', code: 'duplicate-capture' }])
  })
})
