import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { paragraphs, writePage } from '../../core/capture/page-fixture.ts'
import { writeFolder } from '../folder-fixture.ts'
import { type CompiledSeeds, compileSeeds } from '../seeds/compile-seeds.ts'
import { leaveOutFaulty } from '../seeds/leave-out-faulty.ts'
import { formatBuildSummary, formatSite } from './format-build-summary.ts'

async function summarize(files: Record<string, string>): Promise<string[]> {
  return format(await compileSeeds(await writeFolder(files)))
}

function format(compiled: CompiledSeeds): string[] {
  const settings = { seeds: 'seeds', dist: resolve('dist') }
  return formatBuildSummary(settings, { compiled, notes: [] }).trimEnd().split('\n')
}

describe('the summary of a build', () => {
  it('says what was read, and that there are no problems', async () => {
    expect(await summarize({ 'a.txt': writePage() })).toEqual([
      'Read      seeds: 1 capture, 1 article, 2 briefs',
      'Problems  none',
    ])
  })

  it('names the files without an article, and counts problems by kind', async () => {
    const undated = (headline: string) => writePage({ headline, time: null, related: [] })
    const lines = await summarize({
      'a.txt': undated('Satu'),
      'b.txt': undated('Dua'),
      'c.txt': '',
      'd.json': '{',
      'e.docx': '',
    })
    expect(lines).toEqual([
      'Read      seeds: 4 captures, 2 articles, 0 briefs',
      'Left out  c.txt (empty-capture), d.json (json-syntax)',
      'Problems  4 errors (2 no-date, 1 empty-capture, 1 json-syntax), 3 warnings (2 no-related-list, 1 unsupported-file)',
      'Report    dist.report.json',
    ])
  })

  it('names the fault that left a capture out, not an earlier warning', async () => {
    const compiled = await compileSeeds(await writeFolder({ 'a.txt': writePage({ related: [] }) }))
    const faulty = leaveOutFaulty(compiled, () => {
      throw new Error('No page.')
    })
    expect(format(faulty)).toContain('Left out  a.txt (compiler-fault)')
  })

  it('stays short with any number of problems', async () => {
    const files = Array.from({ length: 40 }, (_, number) => [`a${number}.txt`, ''])
    const lines = await summarize({ 'b.txt': writePage(), ...Object.fromEntries(files) })
    expect(lines).toHaveLength(4)
    expect(lines[1]).toBe(
      'Left out  a0.txt (empty-capture), a1.txt (empty-capture), a10.txt (empty-capture) and 37 more',
    )
  })

  it('does not list a capture whose problem the keeper accepts', async () => {
    const files = {
      'a.txt': writePage(),
      'b.txt': paragraphs[0],
      'b.provenance.json': '{"accepts":["no-body"]}',
    }
    expect((await summarize(files)).join('\n')).not.toContain('Left out')
  })

  it('says whether the site was written, or found as it has to be', () => {
    expect(formatSite(resolve('dist'), 12)).toBe('Wrote     dist: 12 pages\n')
    expect(formatSite(resolve('dist'), 12, true)).toBe('Unchanged dist: 12 pages\n')
  })
})
