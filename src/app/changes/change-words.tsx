import type { ChangesWords } from '../i18n/id/changes.ts'
import type { LanguageFolder } from '../i18n/language-folder.ts'
import { WordRoom } from '../ui/word-room.tsx'

type Say = (words: ChangesWords, language: LanguageFolder) => string

/** Words about changes, in a box as large as they need in either language. */
export function ChangeWords({ say }: { say: Say }) {
  return <WordRoom say={(language) => sayIn(language, say)} />
}

/** The language that is not shown may not be loaded; then it needs no room. */
function sayIn(language: LanguageFolder, say: Say): string {
  const words = language.parts.changes.read()
  return words === null ? '' : say(words, language)
}
