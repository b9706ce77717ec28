import type { LanguageFolder } from '../language-folder.ts'
import { createLazyWords } from '../lazy-words.ts'
import { words } from './interface.ts'
import { words as timeWords } from './time.ts'

/** English: the words of all pages, and how to load the words of each part. */
export const interfaceLanguage: LanguageFolder = {
  language: 'en',
  words,
  timeWords,
  parts: {
    archive: createLazyWords(() => import('./archive.ts')),
    changes: createLazyWords(() => import('./changes.ts')),
    downloads: createLazyWords(() => import('./downloads.ts')),
    exports: createLazyWords(() => import('./exports.ts')),
    highlights: createLazyWords(() => import('./highlights.ts')),
    library: createLazyWords(() => import('./library.ts')),
    listen: createLazyWords(() => import('./listen.ts')),
    offline: createLazyWords(() => import('./offline.ts')),
    provenance: createLazyWords(() => import('./provenance.ts')),
    resume: createLazyWords(() => import('./resume.ts')),
    search: createLazyWords(() => import('./search.ts')),
    settings: createLazyWords(() => import('./settings.ts')),
    share: createLazyWords(() => import('./share.ts')),
    shelves: createLazyWords(() => import('./shelves.ts')),
    shortcuts: createLazyWords(() => import('./shortcuts.ts')),
    viewer: createLazyWords(() => import('./viewer.ts')),
  },
}
