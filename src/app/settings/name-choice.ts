import { isLanguage, languages } from '../../core/language/languages.ts'
import type { PartWords } from '../i18n/language-folder.ts'
import type { SettingName } from './settings.ts'

/**
 * What a choice of a setting is called. A size is its percentage and a language has its own name, in
 * every language: `nameChoice('size', '112', words)` → "112%".
 */
export function nameChoice(
  setting: SettingName,
  choice: string,
  { choices }: PartWords['settings'],
): string {
  if (setting === 'size') return `${choice}%`
  if (setting === 'language' && isLanguage(choice)) return languages[choice].name
  const names: Readonly<Record<string, string>> = choices[setting]
  return names[choice] ?? choice
}
