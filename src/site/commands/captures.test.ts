import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { writePage } from '../../core/capture/page-fixture.ts'
import { writeHtml } from '../../core/web-page/html-fixture.ts'
import { writeFolder } from '../folder-fixture.ts'

/** Runs `npm run captures` on a folder of these files. */
async function report(files: Record<string, string>, ...options: string[]): Promise<string> {
  const folder = await writeFolder(files)
  const command = [
    'node_modules/tsx/dist/cli.mjs',
    'src/site/commands/captures.ts',
    folder,
    ...options,
  ]
  return (await promisify(execFile)(process.execPath, command)).stdout
}

describe('the report on captures', { timeout: 30_000 }, () => {
  it('shows line, role and rule of every line, and every problem', async () => {
    const printed = await report({ 'a.txt': writePage({ tail: ['Iklan'] }), 'b.txt': 'Judul' })
    expect(printed).toContain('a.txt: Jembatan Bambu Sukamaju Dibangun Kembali')
    expect(printed).toMatch(/^ +1 {2}headline +first-line +Jembatan Bambu/m)
    expect(printed).toMatch(/^ +15 {2}noise +iklan +Iklan$/m)
    expect(printed).toContain('b.txt: no article')
    expect(printed).toContain('b.txt  error  no-body')
    expect(printed.trimEnd()).toMatch(/2 files, 1 articles, 1 problems$/)
  })

  it('says of a web page which field comes from where', async () => {
    const printed = await report({ 'a.html': writeHtml() })
    expect(printed).toMatch(/^ +2 {2}time +stated-time +Senin, 29 Juli/m)
    expect(printed).toContain('headline from printed, published from printed')
  })

  it('sends no control character of a capture to the terminal', async () => {
    const printed = await report({ 'a.txt': writePage({ headline: 'Judul\u001B[2J\u202E' }) })
    expect(printed).toMatch(/headline +first-line +Judul\[2J$/m)
    for (const control of ['\u001B', '\u202E']) expect(printed).not.toContain(control)
  })

  it('is one JSON object a file, with every line as captured, when asked', async () => {
    const page = writePage()
    const [first, second] = (await report({ 'a.txt': page, 'b.json': '{' }, '--json')).split('\n')
    const { file, article, lines } = JSON.parse(first ?? '')
    expect(file).toBe('a.txt')
    expect(article.headline).toBe('Jembatan Bambu Sukamaju Dibangun Kembali')
    expect(lines.map(({ text }: { text: string }) => text).join('\n')).toBe(page)
    expect(JSON.parse(second ?? '')).toMatchObject({
      file: 'b.json',
      article: null,
      problems: [{ code: 'json-syntax' }],
    })
  })

  it('names in JSON, too, what is wrong between two files', async () => {
    const page = writePage()
    const printed = await report({ 'a.txt': page, 'b.txt': page }, '--json')
    const [first, second] = printed.trim().split('\n')
    expect(JSON.parse(first ?? '').problems).toEqual([])
    expect(JSON.parse(second ?? '').problems).toMatchObject([
      { file: 'b.txt', code: 'duplicate-capture' },
    ])
  })
})
