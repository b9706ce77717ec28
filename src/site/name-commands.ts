import { cleanText } from '../core/text/clean-text.ts'

/** The folder that commands read when none is named. */
const usualSeeds = 'seeds'

/**
 * Names the command that reports on a folder, to be copied into a shell.
 *
 * `nameCaptures('/home/sari/arsip', '--verbose')` → `npm run captures -- --verbose /home/sari/arsip`
 */
export function nameCaptures(folder: string, ...options: readonly string[]): string {
  const isNamed = folder !== usualSeeds || options.includes('--init')
  const words = [...options, ...(isNamed ? [quoteWord(folder)] : [])]
  return ['npm run captures', ...(words.length === 0 ? [] : ['--', ...words])].join(' ')
}

/** `nameBuild('/home/sari/arsip')` → `SIMAK_SEEDS=/home/sari/arsip npm run build` */
export function nameBuild(folder: string): string {
  return folder === usualSeeds ? 'npm run build' : `SIMAK_SEEDS=${quoteWord(folder)} npm run build`
}

/** Quotes what a shell would take apart: `Berita lama` → `'Berita lama'` */
function quoteWord(word: string): string {
  const clean = cleanText(word)
  return /^[\w./:@%+,=-]+$/.test(clean) ? clean : `'${clean.replaceAll("'", "'\\''")}'`
}
