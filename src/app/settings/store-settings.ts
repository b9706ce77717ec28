import { announceSettings } from '../i18n/settings-changes.ts'
import looks from '../styles/looks.css?inline'
import {
  defaultSettings,
  listAttributes,
  parseSettings,
  type SettingName,
  type Settings,
} from './settings.ts'

/** Where `apply-look.ts` finds the attributes of the root and the sheet that gives them their meaning. */
const storageKey = 'simak'

/** The reader's settings, as they stand on the page. */
export function readSettings(): Settings {
  return parseSettings({ ...document.documentElement.dataset })
}

/**
 * Changes one setting and leaves the others as they stand by now, which another tab may have chosen. A
 * text that is no choice of it counts as not chosen. Returns as `changeSettings` does.
 */
export function chooseSetting(name: SettingName, choice: string): boolean {
  return changeSettings(parseSettings({ ...readSettings(), [name]: choice }))
}

/**
 * Applies settings to the page and keeps them for the next. Returns false when the browser did not keep
 * them, because its storage is blocked or full: then they hold until the page is left.
 */
export function changeSettings(settings: Settings): boolean {
  applySettings(settings)
  announceSettings()
  return keepSettings(settings)
}

/** Takes over what another tab has chosen, or what an earlier build of the site has kept. */
export function refreshSettings(): void {
  const settings = readStored()
  if (settings === null) return
  applySettings(settings)
  announceSettings()
}

/** Writes the sheet of this build over the kept one: its file names and colours may be new. */
export function renewLook(): void {
  const settings = readStored()
  if (settings === null) return
  adoptLooks()
  applyThemeColour()
  keepSettings(settings)
}

function applySettings(settings: Settings): void {
  const { dataset } = document.documentElement
  const attributes = listAttributes(settings)
  for (const name of Object.keys(defaultSettings)) {
    if (attributes[name] === undefined) delete dataset[name]
  }
  Object.assign(dataset, attributes)
  adoptLooks()
  applyThemeColour()
}

/**
 * Whether this browser can show another look. Safari before 16.4 cannot construct a style sheet, and the
 * policy of each page allows no `<style>` that a script makes.
 */
export function canShowLooks(): boolean {
  return 'replaceSync' in CSSStyleSheet.prototype
}

/** Gives the attributes of the choices their rules; also for a preview of one that was not chosen. */
export function adoptLooks(): void {
  if (!canShowLooks()) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(looks)
  document.adoptedStyleSheets = [sheet]
}

/** The colour of the browser's own bars, which a page names in a `<meta>` for each scheme. */
function applyThemeColour(): void {
  const root = document.documentElement
  const paper = getComputedStyle(root).getPropertyValue('--paper')
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset.system ??= meta.content
    meta.content = root.dataset.theme === undefined ? meta.dataset.system : paper
  }
}

function keepSettings(settings: Settings): boolean {
  const attributes = listAttributes(settings)
  try {
    if (Object.keys(attributes).length === 0) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, JSON.stringify([attributes, looks]))
    return true
  } catch {
    return false
  }
}

/** Null where nothing is kept or storage is blocked; a damaged text is no choice at all. */
function readStored(): Settings | null {
  try {
    const text = localStorage.getItem(storageKey)
    if (text === null) return defaultSettings
    const stored: unknown = JSON.parse(text)
    return parseSettings(Array.isArray(stored) ? stored[0] : null)
  } catch {
    return null
  }
}
