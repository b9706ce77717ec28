import { createPart } from '../part.ts'
import { words } from './interface.ts'
import { words as timeWords } from './time.ts'

/** Indonesian. Its type is what the folder of every other language must have. */
export const interfaceLanguage = {
  language: 'id',
  words,
  timeWords,
  parts: {
    downloads: createPart(() => import('./downloads.ts')),
    exports: createPart(() => import('./exports.ts')),
    highlights: createPart(() => import('./highlights.ts')),
    library: createPart(() => import('./library.ts')),
    listen: createPart(() => import('./listen.ts')),
    offline: createPart(() => import('./offline.ts')),
    provenance: createPart(() => import('./provenance.ts')),
    resume: createPart(() => import('./resume.ts')),
    search: createPart(() => import('./search.ts')),
    settings: createPart(() => import('./settings.ts')),
    share: createPart(() => import('./share.ts')),
    shelves: createPart(() => import('./shelves.ts')),
    shortcuts: createPart(() => import('./shortcuts.ts')),
  },
} as const
