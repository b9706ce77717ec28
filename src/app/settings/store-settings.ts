import { announceSettings } from '../i18n/settings-changes.ts'
import legibleFace from '../styles/legible-face.css?inline'
import looks from '../styles/looks.css?inline'
import {
  defaultSettings,
  listAttributes,
  parseSettings,
  type SettingName,
  type Settings,
} from './settings.ts'

/** Holds the pair that `apply-look.ts` reads: attributes of the root, and the sheet with their rules. */
const storageKey = 'simak'

/** The sheet that the page has adopted. Adopted anew, a font face would lay the whole page out. */
let adopted: unknown

/** Reads the settings that the page shows. */
export function readSettings(): Settings {
  return parseSettings({ ...document.documentElement.dataset })
}

/**
 * Changes one setting and keeps the current value of the others, which another tab may have chosen. An
 * unknown value becomes the default. Returns as `changeSettings` does.
 */
export function chooseSetting(name: SettingName, choice: string): boolean {
  return changeSettings(parseSettings({ ...readSettings(), [name]: choice }))
}

/**
 * Applies settings to the page and stores them. Returns false when storage is blocked or full: the
 * settings then last until the page is left.
 */
export function changeSettings(settings: Settings): boolean {
  applySettings(settings)
  announceSettings()
  return storeSettings(settings)
}

/** Applies the stored settings, after another tab has changed them or an earlier build has stored them. */
export function refreshSettings(): void {
  const [settings] = readStored()
  if (settings === null) return
  applySettings(settings)
  announceSettings()
}

/** Replaces the stored style sheet with this build's, if its file names or colours are new. */
export function renewLook(): void {
  const [settings, css] = readStored()
  if (settings === null) return
  adopted ??= css
  adoptLooks(settings)
  applyThemeColour()
  storeSettings(settings)
}

function applySettings(settings: Settings): void {
  const { dataset } = document.documentElement
  const attributes = listAttributes(settings)
  for (const name of Object.keys(defaultSettings)) {
    if (attributes[name] === undefined) delete dataset[name]
  }
  Object.assign(dataset, attributes)
  adoptLooks(settings)
  applyThemeColour()
}

/**
 * Whether this browser can show another look. Safari before 16.4 cannot construct a style sheet, and the
 * Content-Security-Policy of the pages forbids a `<style>` created by script.
 */
export function canShowLooks(): boolean {
  return 'replaceSync' in CSSStyleSheet.prototype
}

/** Adds the rules of all looks to the page, including those that are only previewed. */
export function adoptLooks(settings: Settings): void {
  const css = formatLooks(settings)
  if (css === adopted || !canShowLooks()) return
  adopted = css
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [sheet]
}

function formatLooks({ typeface }: Settings): string {
  return typeface === 'legible' ? legibleFace + looks : looks
}

/** Sets the colour of the browser's own bars, which the page declares in one `<meta>` per scheme. */
function applyThemeColour(): void {
  const root = document.documentElement
  const paper = getComputedStyle(root).getPropertyValue('--paper')
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset.system ??= meta.content
    meta.content = root.dataset.theme === undefined ? meta.dataset.system : paper
  }
}

function storeSettings(settings: Settings): boolean {
  const attributes = listAttributes(settings)
  try {
    if (Object.keys(attributes).length === 0) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, JSON.stringify([attributes, formatLooks(settings)]))
    return true
  } catch {
    return false
  }
}

/**
 * Returns the stored settings and style sheet: no settings when storage is blocked or its text is damaged, the
 * defaults when it is empty.
 */
function readStored(): [settings: Settings | null, css?: unknown] {
  try {
    const text = localStorage.getItem(storageKey)
    if (text === null) return [defaultSettings]
    const stored: unknown = JSON.parse(text)
    return Array.isArray(stored) ? [parseSettings(stored[0]), stored[1]] : [defaultSettings]
  } catch {
    return [null]
  }
}
