import { describe, expect, it } from 'vitest'
import { candidates, findBrowser, type Machine, playwright, remedies } from './find-browser.ts'

const OWN = '/cache/chromium/chrome'

/** A fake machine with the browsers in `files`; those in `broken` exist but do not start. */
function machine(
  options: Partial<Omit<Machine, 'exists' | 'starts' | 'say'>> & {
    files?: string[]
    broken?: string[]
  },
) {
  const { files = [], broken = [], ...rest } = options
  const log: string[] = []
  const made: Machine = {
    platform: 'linux',
    env: { PATH: '/bin:/usr/bin' },
    isRoot: false,
    ownBrowser: OWN,
    exists: (path) => files.includes(path) || broken.includes(path),
    starts: async (path) => files.includes(path),
    run: async (command) => {
      log.push(command.join(' '))
      return false
    },
    say: () => undefined,
    ...rest,
  }
  return { made, log, files }
}

describe('findBrowser', () => {
  it("prefers Playwright's own browser", async () => {
    const { made } = machine({ files: ['/usr/bin/chromium', OWN] })
    expect(await findBrowser(made)).toEqual({ path: OWN })
  })

  it("uses the system's browser if Playwright has none, and skips one that does not start", async () => {
    const { made, log } = machine({
      files: ['/usr/bin/google-chrome'],
      broken: [OWN, '/usr/bin/chromium-browser'],
    })
    expect(await findBrowser(made)).toEqual({ path: '/usr/bin/google-chrome' })
    expect(log).toEqual([])
  })

  it('prefers a browser without a window', async () => {
    const files = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']
    expect(await findBrowser(machine({ files }).made)).toEqual({ path: files[1] })
  })

  it('uses the requested browser, or says that it does not start', async () => {
    const env = { SIMAK_BROWSER: '/my/browser', PATH: '/usr/bin' }
    expect(await findBrowser(machine({ env, files: [OWN, '/my/browser'] }).made)).toEqual({
      path: '/my/browser',
    })
    expect(await findBrowser(machine({ env, files: [OWN] }).made)).toEqual({
      problem: 'SIMAK_BROWSER is "/my/browser", which does not start as a browser.',
    })
  })

  it('uses the browser that Playwright installs, whatever the exit code of its installer is', async () => {
    const { made, files } = machine({
      run: async () => {
        files.push(OWN)
        return false
      },
    })
    expect(await findBrowser(made)).toEqual({ path: OWN })
  })

  it('runs apt-get when Playwright fails, and ends each attempt at its first failure', async () => {
    const { made, log } = machine({ isRoot: true, broken: ['/usr/bin/apt-get'] })
    expect(await findBrowser(made)).toHaveProperty('problem')
    expect(log).toEqual([
      `${playwright} install --no-shell chromium`,
      '/usr/bin/apt-get update',
      '/usr/bin/apt-get install -y --no-install-recommends chromium',
    ])
  })

  it('ends with advice', async () => {
    const found = await findBrowser(machine({}).made)
    expect(found).toHaveProperty('problem', expect.stringContaining('SIMAK_BROWSER='))
  })
})

describe('remedies', () => {
  it('needs root and apt-get for system packages', () => {
    const both = machine({ isRoot: true, broken: ['/usr/bin/apt-get'] }).made
    expect(remedies(both).map((remedy) => remedy.commands.length)).toEqual([2, 2, 1])
    for (const options of [{ isRoot: true }, { broken: ['/usr/bin/apt-get'] }]) {
      expect(remedies(machine(options).made).map((remedy) => remedy.commands)).toEqual([
        [[playwright, 'install', '--no-shell', 'chromium']],
      ])
    }
  })
})

describe('candidates', () => {
  it('lists each path once', () => {
    const found = candidates(machine({ env: { PATH: '/usr/bin:/bin:/usr/bin' } }).made)
    expect(found.filter((path) => path === '/usr/bin/chromium')).toHaveLength(1)
    expect(found[0]).toBe(OWN)
  })

  it('knows macOS', () => {
    const { made } = machine({ platform: 'darwin', env: { HOME: '/Users/a' } })
    expect(candidates(made)).toContain(
      '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    )
  })

  it('knows Windows', () => {
    const env = { Path: 'C:\\bin;C:\\more', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
    const found = candidates(machine({ platform: 'win32', env }).made)
    expect(found).toContain('C:\\more\\chromium.exe')
    expect(found).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe')
    expect(found.every((path) => path === OWN || path.startsWith('C:\\'))).toBe(true)
  })
})
