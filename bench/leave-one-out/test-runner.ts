import { createVitest, type TestSpecification } from 'vitest/node'
import { leaveOut, type Rule } from './find-rules.ts'

/** A rule and the absolute path of its file. */
export type LeftOut = { rule: Rule; path: string }

/** Runs tests with all rules or without one. */
export type TestRunner = {
  /** Returns the name of a test that fails without the rule, or of a file that does not load; else null. */
  findFailing(leftOut: LeftOut | null): Promise<string | null>
  close(): Promise<void>
}

/** Tests of very long pages. They guard no rule. */
const quick = /^(?!.*(?:whose fragments repeat|is refused whole))/

/**
 * Starts one Vitest for all runs of these test files. It does not read the project's configuration, because
 * a plugin that is given beside that applies to none of its projects.
 */
export async function startRunner(files: readonly string[]): Promise<TestRunner> {
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
      ...{ config: false, watch: false, silent: true, reporters: [{}], bail: 1, maxWorkers: 1 },
      ...{ include: [...files], pool: 'threads', isolate: false, testTimeout: 30_000 },
      ...{ testNamePattern: quick },
    },
    { plugins: [plugin] },
  )
  // Whole pages come last. A file that fails comes first: it mostly guards the next rule of a table, too.
  let order = (await vitest.globTestSpecifications()).sort((a, b) => rank(a) - rank(b))
  return {
    findFailing: async (next) => {
      for (const each of [left, next]) if (each !== null) vitest.invalidateFile(each.path)
      left = next
      // Most rules fail in the first file, and each run costs a start.
      for (const batch of [order.slice(0, 1), order.slice(1, 5), order.slice(5)]) {
        const { testModules } = await vitest.runTestSpecifications(batch)
        const broken = testModules.find((module) => !module.ok())
        if (broken === undefined) continue
        const isBroken = ({ moduleId }: TestSpecification) => moduleId === broken.moduleId
        order = [...order.filter(isBroken), ...order.filter((each) => !isBroken(each))]
        const [failed] = broken.children.allTests('failed')
        return failed?.fullName ?? `${broken.moduleId} does not load`
      }
      return null
    },
    close: () => vitest.close(),
  }
}

/** Tests of one table are quicker than those of whole pages. */
function rank({ moduleId }: TestSpecification): number {
  return ['/core/capture/', '/core/', ''].findIndex((part) => moduleId.includes(part))
}
