import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { startVitest } from 'vitest/node'
import { findRules, leaveOut, type Rule } from './find-rules.ts'

/** Files with tables of rules. */
const tables = [
  'src/core/capture/byline-labels.ts',
  'src/core/capture/noise-cues.ts',
  'src/core/capture/picture-words.ts',
  'src/core/capture/related-cues.ts',
  'src/core/web-page/furniture-cues.ts',
  'src/core/web-page/hiding-styles.ts',
  'src/core/web-page/line-text.ts',
]

/** Tests that may hold a rule of a reader. */
const tests = ['src/core/capture', 'src/core/plain-text', 'src/core/web-page', 'bench/captures']
const slow = ['**/linear-*.test.ts', '**/*-properties.test.ts']

/**
 * `npm run bench:rules -- [PART OF A FILE NAME]`: leaves out each rule of the readers' tables once, runs the
 * readers' tests, and lists which fail. A rule without a failing test is guarded by nothing.
 */
async function main(): Promise<void> {
  const [part = ''] = process.argv.slice(2)
  const broken = await listFailing('', null)
  if (broken.length > 0) throw new Error(`Fails with all rules: ${broken[0]}`)
  const unguarded: string[] = []
  for (const file of tables.filter((name) => name.includes(part))) {
    for (const rule of findRules(await readFile(file, 'utf8'))) {
      const name = `${file} ${rule.table} ${rule.name}`
      const failing = await listFailing(resolve(file), rule)
      if (failing.length === 0) unguarded.push(name)
      const [first = 'none'] = failing
      process.stdout.write(`${name}: ${failing.length} fail, first: ${first}\n`)
    }
  }
  process.stdout.write(`\nGuarded by no test: ${unguarded.length}\n`)
  for (const name of unguarded) process.stdout.write(`  ${name}\n`)
}

/** Runs the tests, without one rule of one file if given, and returns the names of those that fail. */
async function listFailing(file: string, rule: Rule | null): Promise<string[]> {
  const vitest = await startVitest(
    'test',
    tests,
    {
      watch: false,
      run: true,
      silent: true,
      reporters: [{}],
      exclude: [...slow, '**/node_modules/**'],
    },
    {
      plugins: [
        {
          name: 'leave-out',
          enforce: 'pre',
          transform: (code, id) =>
            rule !== null && id === file ? leaveOut(code, rule) : undefined,
        },
      ],
    },
  )
  const failing = vitest.state
    .getTestModules()
    .flatMap((module) => [...module.children.allTests('failed')].map(({ fullName }) => fullName))
  await vitest.close()
  // A failing test makes Vitest set this, but failures are what is asked for.
  process.exitCode = 0
  return failing
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
