import { isLanguage, languages } from '../../core/language/languages.ts'
import type { PartWords } from '../i18n/language-folder.ts'
import type { SettingName } from './settings.ts'

/**
 * Returns the name of a choice. A size is a percentage and a language has its own name, whatever the
 * interface speaks: `nameChoice('size', '112', words)` → "112%".
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
