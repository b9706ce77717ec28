import type { Wording } from '../../core/language/wording.ts'
import { useInterfaceLanguage, useWordsOf } from './interface-language.tsx'

/** Returns the wording of files and citations: the reader's language, because they are for the reader. */
export function useWording(): Wording {
  const { language, timeWords } = useInterfaceLanguage()
  return { language, time: timeWords, exports: useWordsOf('exports') }
}
