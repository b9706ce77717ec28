import { posix, win32 } from 'node:path'

/** What the search for a browser needs from the machine; tests pass a fake. */
export type Machine = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isRoot: boolean
  /** Path of Playwright's own Chromium, installed or not. */
  readonly ownBrowser: string
  exists(path: string): boolean
  /** Whether the program starts as a browser; the existence of a file does not prove it. */
  starts(path: string): Promise<boolean>
  /** Runs a command, at most for `limitMs`; true when it succeeded. */
  run(command: readonly string[], limitMs: number): Promise<boolean>
  say(line: string): void
}

/** One way to get a browser: commands to run in order until one fails. */
export type Remedy = {
  readonly announcement: string
  readonly commands: readonly (readonly string[])[]
}

/** Placeholder for Playwright's command line in a remedy. */
export const playwright = 'playwright'

const aptGet = '/usr/bin/apt-get'
const remedyLimitMs = 300_000
const browserNames = [
  // Half the work for each page: a complete browser renders its own window around it.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

/**
 * Finds a Chromium for the tests, and tries to install one when there is none. If SIMAK_BROWSER is set,
 * only that browser is considered, because its user does not want the tests to run in another.
 */
export async function findBrowser(
  machine: Machine,
): Promise<{ readonly path: string } | { readonly problem: string }> {
  const chosen = machine.env.SIMAK_BROWSER
  if (chosen) {
    if (await machine.starts(chosen)) return { path: chosen }
    return { problem: `SIMAK_BROWSER is "${chosen}", which does not start as a browser.` }
  }
  const present = await firstThatStarts(machine)
  if (present !== undefined) return { path: present }
  for (const remedy of remedies(machine)) {
    machine.say(remedy.announcement)
    for (const command of remedy.commands) {
      if (!(await machine.run(command, remedyLimitMs))) break
    }
    const installed = await firstThatStarts(machine)
    if (installed !== undefined) return { path: installed }
  }
  return { problem: advice(machine) }
}

/** Lists all paths where a browser may be on this machine, best first, each once. */
export function candidates({ platform, env, ownBrowser }: Machine): string[] {
  const { join, delimiter } = platform === 'win32' ? win32 : posix
  const suffix = platform === 'win32' ? '.exe' : ''
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = browserNames.flatMap((name) =>
    folders.map((folder) => join(folder, name + suffix)),
  )
  return [...new Set([ownBrowser, ...onPath, ...usualPlaces(platform, env)])]
}

/** Lists what to try when no browser starts, in order. */
export function remedies(machine: Machine): Remedy[] {
  // Playwright knows the system packages of Debian-like systems only, and needs root to install them.
  const canInstallPackages =
    machine.platform === 'linux' && machine.isRoot && machine.exists(aptGet)
  // Not `install --with-deps`, which fetches system packages even when the browser cannot be fetched.
  const own: Remedy = {
    announcement: 'No browser found. Asking Playwright to install its Chromium.',
    commands: [
      [playwright, 'install', '--no-shell', 'chromium'],
      ...(canInstallPackages ? [[playwright, 'install-deps', 'chromium']] : []),
    ],
  }
  if (!canInstallPackages) return [own]
  return [
    own,
    {
      announcement: 'Still no browser. Asking apt-get to install Chromium without a window.',
      commands: [[aptGet, 'update'], installPackage('chromium-headless-shell')],
    },
    {
      announcement: 'Still no browser. Asking apt-get to install Chromium.',
      commands: [installPackage('chromium')],
    },
  ]
}

function installPackage(name: string): string[] {
  return [aptGet, 'install', '-y', '--no-install-recommends', name]
}

async function firstThatStarts(machine: Machine): Promise<string | undefined> {
  for (const path of candidates(machine)) {
    if (machine.exists(path) && (await machine.starts(path))) return path
  }
  return undefined
}

function usualPlaces(platform: NodeJS.Platform, env: Machine['env']): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])]
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
      folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents/MacOS', name)),
    )
  }
  if (platform === 'win32') {
    const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
    const programs = [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
    return programs.flatMap((program) =>
      folders.flatMap((folder) => (folder ? [win32.join(folder, program)] : [])),
    )
  }
  return [
    ...browserNames.map((name) => posix.join('/usr/bin', name)),
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ]
}

function advice({ platform }: Machine): string {
  const system =
    platform === 'linux'
      ? 'install Chromium with the system (on Debian: sudo apt-get install chromium)'
      : 'install Chrome, Chromium or Edge'
  return [
    'The end-to-end tests need a Chromium, and none could be found or installed.',
    'Any one of these helps:',
    '  - npx playwright install --with-deps chromium',
    `  - ${system}`,
    '  - SIMAK_BROWSER=/path/to/chromium npm test',
  ].join('\n')
}
