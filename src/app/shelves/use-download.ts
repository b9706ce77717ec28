import { useWordsOf } from '../i18n/interface-language.tsx'
import { openLibrary } from '../library/open-library.ts'
import { useNotify } from '../notices/notice.tsx'
import { downloadFile } from '../ui/download-file.ts'
import { formatReaderInstant } from './reader-time.ts'

/** Returns a function that downloads the whole library as one file, named after the day. */
export function useDownload() {
  const words = useWordsOf('shelves')
  const notify = useNotify()
  return async (): Promise<void> => {
    try {
      const day = formatReaderInstant(new Date().toISOString()).slice(0, 10)
      const content = await (await openLibrary()).exportFile()
      downloadFile({ name: words.fileName(day), type: 'application/json', content })
    } catch {
      notify({ text: words.downloadFailed })
    }
  }
}
