import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { findRules, isRepeated } from './find-rules.ts'
import { startRunner } from './test-runner.ts'

/** Files with tables of rules. To measure another, add it. */
const tables = [
  'src/core/capture/byline-labels.ts',
  'src/core/capture/closing-notes.ts',
  'src/core/capture/credit-endings.ts',
  'src/core/capture/dateline.ts',
  'src/core/capture/find-label.ts',
  'src/core/capture/footer-cues.ts',
  'src/core/capture/news-agencies.ts',
  'src/core/capture/noise-cues.ts',
  'src/core/capture/partial-cues.ts',
  'src/core/capture/person-names.ts',
  'src/core/capture/picture-labels.ts',
  'src/core/capture/pointer-cues.ts',
  'src/core/capture/related-cues.ts',
  'src/core/capture/role-words.ts',
  'src/core/capture/section-headings.ts',
  'src/core/capture/text-bylines.ts',
  'src/core/capture/time-cues.ts',
  'src/core/language/guess-language.ts',
  'src/core/time/ago-words.ts',
  'src/core/time/calendar-words.ts',
  'src/core/time/match-ago.ts',
  'src/core/time/match-clock.ts',
  'src/core/time/match-date.ts',
  'src/core/time/zone-names.ts',
  'src/core/time/zones.ts',
  'src/core/web-page/desktop-classes.ts',
  'src/core/web-page/find-comments.ts',
  'src/core/web-page/find-saved.ts',
  'src/core/web-page/furniture-cues.ts',
  'src/core/web-page/hiding-styles.ts',
  'src/core/web-page/line-text.ts',
  'src/core/web-page/meta-authors.ts',
  'src/core/web-page/page-cues.ts',
  'src/core/web-page/picture-addresses.ts',
  'src/core/web-page/picture-attributes.ts',
  'src/core/web-page/picture-candidates.ts',
  'src/core/web-page/picture-trifles.ts',
  'src/core/web-page/read-embed.ts',
  'src/core/web-page/row-pieces.ts',
]

/** Folders of the tests that may guard a rule of a reader. */
const folders = ['capture', 'language', 'plain-text', 'time', 'web-page']
  .map((room) => join('src/core', room))
  .concat('bench/captures')
/** Tests of random or very long pages: they guard no rule, and take most of the time. */
const slow = /(?:^linear-.*|-properties|page-tree|is-too-large)\.test\.ts$/

/**
 * `npm run bench:rules -- [PART OF A FILE NAME]`: leaves out each rule of the readers' tables once and runs
 * the readers' tests until one fails. A rule without a failing test is guarded by nothing, but the phrases of
 * a language do nothing of their own where another language has each of them.
 */
async function main(): Promise<void> {
  const [part = ''] = process.argv.slice(2)
  const chosen = tables.filter((name) => name.includes(part))
  if (chosen.length === 0) {
    throw new Error(`No table has "${part}" in its name. Give a part of one:\n${tables.join('\n')}`)
  }
  const runner = await startRunner(await listTests())
  const broken = await runner.findFailing(null)
  if (broken !== null) throw new Error(`Fails with all rules: ${broken}`)
  const unguarded: string[] = []
  const repeated: string[] = []
  for (const file of chosen) {
    const source = await readFile(file, 'utf8')
    for (const rule of findRules(source)) {
      const name = `${file}:${rule.line} ${rule.table} ${rule.name}`
      const failing = await runner.findFailing({ rule, path: resolve(file) })
      process.stdout.write(`${name}: ${failing ?? 'no test fails'}\n`)
      if (failing !== null) continue
      if (isRepeated(source, rule)) repeated.push(name)
      else unguarded.push(name)
    }
  }
  printNames('Phrases that another language has, too', repeated)
  printNames('Guarded by no test', unguarded)
  await runner.close()
  // A failing test makes Vitest set this, but failures are what is asked for.
  process.exitCode = 0
}

function printNames(title: string, names: readonly string[]): void {
  process.stdout.write(
    `\n${title}: ${names.length}\n${names.map((name) => `  ${name}\n`).join('')}`,
  )
}

/** Lists the files of the quick tests. */
async function listTests(): Promise<string[]> {
  const files = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((name) => join(folder, name))),
  )
  return files.flat().filter((file) => file.endsWith('.test.ts') && !slow.test(basename(file)))
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
