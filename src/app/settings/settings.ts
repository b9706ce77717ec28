import * as v from 'valibot'
import { languageTags } from '../../core/language/languages.ts'

/** All settings with their choices, in the order of the panel. */
export const settingChoices = {
  /** `system` follows the device; `contrast` is black and white in the device's light or dark scheme. */
  theme: ['system', 'paper', 'sepia', 'dark', 'contrast'],
  typeface: ['serif', 'sans', 'legible'],
  /** Size of all type, in percent of the browser's own. */
  size: ['88', '100', '112', '125', '150', '175'],
  /** Line height of the text. */
  leading: ['tight', 'normal', 'loose', 'double'],
  /** Letter and word spacing, which grow together. */
  spacing: ['normal', 'wide', 'widest'],
  /** Line length. */
  measure: ['narrow', 'normal', 'wide'],
  alignment: ['start', 'justify'],
  hyphenation: ['on', 'off'],
  /** `system`: pictures wait for a tap where the browser saves data; `show` and `tap` do not ask it. */
  pictures: ['system', 'show', 'tap'],
  /** Language of the interface; `browser` takes the first supported one of the browser's list. */
  language: ['browser', ...languageTags],
  shortcuts: ['on', 'off'],
} as const

type Choices = typeof settingChoices
export type SettingName = keyof Choices
export type Settings = { [Name in SettingName]: Choices[Name][number] }

/** The settings of a page without any choice. */
export const defaultSettings: Settings = {
  theme: 'system',
  typeface: 'serif',
  size: '100',
  leading: 'normal',
  spacing: 'normal',
  measure: 'normal',
  alignment: 'start',
  hyphenation: 'on',
  pictures: 'system',
  language: 'browser',
  shortcuts: 'on',
}

/** A missing or unknown value falls back to the default. */
const SettingsSchema = v.object({
  theme: v.fallback(v.picklist(settingChoices.theme), defaultSettings.theme),
  typeface: v.fallback(v.picklist(settingChoices.typeface), defaultSettings.typeface),
  size: v.fallback(v.picklist(settingChoices.size), defaultSettings.size),
  leading: v.fallback(v.picklist(settingChoices.leading), defaultSettings.leading),
  spacing: v.fallback(v.picklist(settingChoices.spacing), defaultSettings.spacing),
  measure: v.fallback(v.picklist(settingChoices.measure), defaultSettings.measure),
  alignment: v.fallback(v.picklist(settingChoices.alignment), defaultSettings.alignment),
  hyphenation: v.fallback(v.picklist(settingChoices.hyphenation), defaultSettings.hyphenation),
  pictures: v.fallback(v.picklist(settingChoices.pictures), defaultSettings.pictures),
  language: v.fallback(v.picklist(settingChoices.language), defaultSettings.language),
  shortcuts: v.fallback(v.picklist(settingChoices.shortcuts), defaultSettings.shortcuts),
})

/** Parses settings from attributes of any origin. Never throws: an unknown value becomes the default. */
export function parseSettings(attributes: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, attributes)
  return parsed.success ? parsed.output : defaultSettings
}

/** Lists the settings that differ from the defaults, as data attributes: `{ theme: 'dark' }`. */
export function listAttributes(settings: Settings): Record<string, string> {
  const unchosen = new Map<string, string>(Object.entries(defaultSettings))
  return Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => value !== unchosen.get(name)),
  )
}
