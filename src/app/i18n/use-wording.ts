import type { Wording } from '../../core/language/wording.ts'
import { useInterfaceLanguage, useWordsOf } from './interface-language.tsx'

/** What files and citations are written in: the language of the reader, who takes them along. */
export function useWording(): Wording {
  const { language, timeWords } = useInterfaceLanguage()
  return { language, time: timeWords, exports: useWordsOf('exports') }
}
