import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { createVitest } from 'vitest/node'
import { findRules, leaveOut, type Rule } from './find-rules.ts'

/** Files with tables of rules. */
const tables = [
  'src/core/capture/byline-labels.ts',
  'src/core/capture/closing-notes.ts',
  'src/core/capture/noise-cues.ts',
  'src/core/capture/picture-words.ts',
  'src/core/capture/credit-endings.ts',
  'src/core/capture/related-cues.ts',
  'src/core/web-page/furniture-cues.ts',
  'src/core/web-page/hiding-styles.ts',
  'src/core/web-page/line-text.ts',
]

/** Folders of the tests that may hold a rule of a reader. */
const folders = ['src/core/capture', 'src/core/plain-text', 'src/core/web-page', 'bench/captures']
/** Tests of random or very long pages: they hold no rule, and take most of the time. */
const slow = /(?:^linear-.*|-properties)\.test\.ts$/

/** A rule and the absolute path of its file. */
type LeftOut = { rule: Rule; path: string }

/**
 * `npm run bench:rules -- [PART OF A FILE NAME]`: leaves out each rule of the readers' tables once, runs the
 * readers' tests, and lists which fail. A rule without a failing test is guarded by nothing.
 */
async function main(): Promise<void> {
  const [part = ''] = process.argv.slice(2)
  const runner = await startRunner()
  const broken = await runner.listFailing(null)
  if (broken.length > 0) throw new Error(`Fails with all rules: ${broken[0]}`)
  const unguarded: string[] = []
  for (const file of tables.filter((name) => name.includes(part))) {
    for (const rule of findRules(await readFile(file, 'utf8'))) {
      const name = `${file} ${rule.table} ${rule.name}`
      const failing = await runner.listFailing({ rule, path: resolve(file) })
      if (failing.length === 0) unguarded.push(name)
      const [first = 'none'] = failing
      process.stdout.write(`${name}: ${failing.length} fail, first: ${first}\n`)
    }
  }
  process.stdout.write(`\nGuarded by no test: ${unguarded.length}\n`)
  for (const name of unguarded) process.stdout.write(`  ${name}\n`)
  await runner.close()
  // A failing test makes Vitest set this, but failures are what is asked for.
  process.exitCode = 0
}

/**
 * Starts one Vitest for all runs. It does not read the project's configuration, because a plugin that is
 * given beside that applies to none of its projects.
 */
async function startRunner() {
  let left: LeftOut | null = null
  const plugin = {
    name: 'leave-out',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      left !== null && id === left.path ? leaveOut(code, left.rule) : undefined,
  }
  const vitest = await createVitest(
    'test',
    {
      ...{ config: false, watch: false, silent: true, reporters: [{}] },
      ...{ include: await listTests(), pool: 'threads', isolate: false, testTimeout: 30_000 },
    },
    { plugins: [plugin] },
  )
  const specifications = await vitest.globTestSpecifications()
  const leave = (next: LeftOut | null) => {
    for (const each of [left, next]) if (each !== null) vitest.invalidateFile(each.path)
    left = next
  }
  /** Runs the tests without one rule, and returns the names of those that fail. */
  const listFailing = async (rule: LeftOut | null): Promise<string[]> => {
    leave(rule)
    const { testModules } = await vitest.runTestSpecifications(specifications)
    return testModules.flatMap((module) => {
      const failed = [...module.children.allTests('failed')].map(({ fullName }) => fullName)
      // Without some rule a module may not even load.
      return failed.length > 0 || module.ok() ? failed : [module.moduleId]
    })
  }
  return { listFailing, close: () => vitest.close() }
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
