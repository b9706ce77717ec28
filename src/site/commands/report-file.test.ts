import { expect, it } from 'vitest'
import { writePage } from '../../core/capture/page-fixture.ts'
import { writeFolder } from '../folder-fixture.ts'
import { compileSeeds } from '../seeds/compile-seeds.ts'
import { formatReportFile, nameReportFile } from './report-file.ts'

it('the report of a build is written beside the site and contains every problem', async () => {
  expect(nameReportFile('/srv/dist')).toBe('/srv/dist.report.json')
  const folder = await writeFolder({ 'a.txt': writePage({ time: null }), 'b.txt': '' })
  const compiled = await compileSeeds(folder)
  expect(JSON.parse(formatReportFile('seeds', compiled))).toEqual({
    version: 1,
    seeds: 'seeds',
    captures: 2,
    articles: 1,
    briefs: 2,
    leftOut: ['b.txt'],
    problems: compiled.problems,
  })
  expect(compiled.problems.map(({ code }) => code)).toEqual(['no-date', 'empty-capture'])
})
