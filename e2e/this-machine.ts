import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'
import { type Machine, playwright } from './find-browser.ts'

/** Playwright's command line as arguments for Node, so that neither a shell nor PATH is needed. */
export const playwrightCli = createRequire(import.meta.url).resolve('@playwright/test/cli')

/** This machine, for the search for a browser. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    ownBrowser: chromium.executablePath(),
    exists: existsSync,
    starts,
    run,
    say: (line) => process.stdout.write(`${line}\n`),
  }
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, timeout: 30_000 })
    await browser.close()
    return true
  } catch {
    return false
  }
}

function run([command = '', ...rest]: readonly string[], limitMs: number): Promise<boolean> {
  const isPlaywright = command === playwright
  const program = isPlaywright ? process.execPath : command
  const args = isPlaywright ? [playwrightCli, ...rest] : rest
  // A process group of its own: installers start helper processes, and one that outlives its time limit
  // would hold the package manager's lock against the next attempt.
  const detached = process.platform !== 'win32'
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      detached,
    })
    const stop = () => {
      if (detached && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
    }
    const interrupted = () => {
      stop()
      process.exit(130)
    }
    const timer = setTimeout(stop, limitMs)
    process.once('SIGINT', interrupted)
    const settle = (succeeded: boolean) => {
      clearTimeout(timer)
      process.off('SIGINT', interrupted)
      resolve(succeeded)
    }
    child.once('error', () => settle(false))
    child.once('exit', (code) => settle(code === 0))
  })
}
