import { type ArticleRecord, openRecord } from '../../core/article/article-record.ts'
import type { Problem } from '../../core/capture/problem.ts'
import type { Compilation } from '../../core/compile/compile.ts'
import { toRecord } from '../../core/edition/to-record.ts'

/** What became of a file, without what is only read when it is written. */
export type CompiledFile = {
  file: string
  /** Null when no article could be made. */
  article: ArticleRecord | null
  problems: Problem[]
  /** Accounts made from the same are equal; null where only the account itself says it. */
  accountMadeFrom: string | null
  readAccount: () => Account
}

/** The lines of a capture, and where the fields of its article come from. */
export type Account = Pick<Compilation, 'lines' | 'findings'>

/** Keeps a compilation in memory as it is. */
export function holdCompilation(compilation: Compilation): CompiledFile {
  const { file, article, problems, lines, findings } = compilation
  return {
    file,
    article: article === null ? null : toRecord(article),
    problems,
    accountMadeFrom: null,
    readAccount: () => ({ lines, findings }),
  }
}

/** Reads all of a compilation. */
export function openCompilation({
  file,
  article,
  problems,
  readAccount,
}: CompiledFile): Compilation {
  const opened = article === null ? null : openRecord(article)
  return { file, article: opened, ...readAccount(), problems }
}
