import { createHash } from 'node:crypto'
import type { ArticleRecord, FullRecord } from '../../core/article/article-record.ts'
import type { Block } from '../../core/article/block.ts'
import { isFields } from '../../core/article/fields.ts'
import type { Compilation } from '../../core/compile/compile.ts'
import { takeGist } from '../../core/edition/take-gist.ts'
import { readForNow } from '../containers/read-for-now.ts'
import type { PictureTrace } from '../pictures/find-pictures.ts'
import type { Account, CompiledFile } from './compiled-file.ts'
import { createStorySharer } from './share-stories.ts'

/** The first document of a stored compilation: all that stays in memory. */
type StoredRecord = Pick<CompiledFile, 'file' | 'problems'> & {
  article: StoredArticle | null
  pictures: PictureTrace
}

type StoredArticle = Exclude<ArticleRecord, { type: 'full' }> | StoredFull

/** A full article with the hash of its body in place of that. */
type StoredFull = Omit<FullRecord, 'text'> & { text: { madeFrom: string } }

/** What is read of a stored compilation at once. */
export type FoundCompilation = { compiled: CompiledFile; pictures: PictureTrace }

/** Length of a checksum and the line break after it. */
const checksumBytes = 65

/** Number of files whose texts stay in memory: the files of an article are made from them one after the other. */
const rememberedFiles = 8

/**
 * Formats a compilation for a file: its checksum, and three documents, one a line, because JSON has no line breaks
 * of its own: what stays in memory, the body, and the account.
 */
export function formatStored(
  key: string,
  { file, article, problems, lines, findings }: Compilation,
  pictures: PictureTrace,
): Buffer {
  const body = article?.type === 'full' ? JSON.stringify(article.body) : 'null'
  const account: Account = { lines, findings }
  const record: StoredRecord = { file, article: withoutBody(article, body), problems, pictures }
  const documents = [JSON.stringify(record), body, JSON.stringify(account)].join('\n')
  return Buffer.from(`${sum(key, documents)}\n${documents}`)
}

function withoutBody(article: Compilation['article'], bodyJson: string): StoredRecord['article'] {
  if (article?.type !== 'full') return article
  const { body, ...others } = article
  return { ...others, gist: takeGist(body), text: { madeFrom: hash(bodyJson) } }
}

/** Whether the file of a stored compilation is complete, and in the place of its key: `ab/cdef…`. */
export function isWholeCompilation(bytes: Buffer, key: string): boolean {
  return readDigest(bytes) === sum(key, bytes.subarray(checksumBytes))
}

/** Reads stored compilations of one folder. */
export type StoredReader = {
  /** Reads the first document of the bytes of a file; null when it is none. */
  read: (bytes: Buffer, path: string) => FoundCompilation | null
}

/** The documents of a stored compilation that do not stay in memory. */
type Texts = { bodyJson: string; body: Block[] | null; accountJson: string }

/** Creates a reader. What it reads of a file later throws when the file is no longer as it was. */
export function createStoredReader(): StoredReader {
  const remembered = new Map<string, Texts>()
  const share = createStorySharer()
  const readDocuments = (path: string): Texts => {
    const known = remembered.get(path)
    if (known !== undefined) return known
    const texts = readTexts(path)
    const [oldest] = remembered.keys()
    if (remembered.size === rememberedFiles && oldest !== undefined) remembered.delete(oldest)
    remembered.set(path, texts)
    return texts
  }
  const readBody = (path: string, bodyHash: string): Block[] => {
    const texts = readDocuments(path)
    if (texts.body !== null) return texts.body
    const body = hash(texts.bodyJson) === bodyHash ? parseDocument(path, texts.bodyJson) : null
    if (!isBody(body)) throw describeChange(path)
    texts.body = body
    return body
  }
  const readAccount = (path: string): Account => {
    const account = parseDocument(path, readDocuments(path).accountJson)
    if (!isAccount(account)) throw describeChange(path)
    return account
  }
  const open = (article: StoredArticle, path: string): ArticleRecord => {
    const related = article.related.map(share)
    if (article.type === 'brief') return { ...article, related }
    const { madeFrom } = article.text
    return { ...article, related, text: { madeFrom, read: () => readBody(path, madeFrom) } }
  }
  return {
    read(bytes, path) {
      // Only the first document is decoded. The others are much longer.
      const end = bytes.indexOf('\n', checksumBytes)
      const record: unknown = JSON.parse(bytes.toString('utf8', checksumBytes, end))
      if (!isStored(record)) return null
      const { file, article, problems, pictures } = record
      const compiled = {
        file,
        article: article === null ? null : open(article, path),
        problems,
        accountMadeFrom: readDigest(bytes),
        readAccount: () => readAccount(path),
      }
      return { compiled, pictures }
    },
  }
}

/** Reads the second and the third document of a file; empty texts for those that it lacks. */
function readTexts(path: string): Texts {
  const found = readForNow(path)
  if (found === null) throw describeChange(path)
  const text = found.bytes.toString('utf8', checksumBytes)
  const [, bodyJson = '', accountJson = ''] = text.split('\n')
  return { bodyJson, body: null, accountJson }
}

/** Parses a document of a stored compilation. Throws when it is none. */
function parseDocument(path: string, json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw describeChange(path)
  }
}

function describeChange(path: string): Error {
  return new Error(`${path} was changed during the build.`)
}

function readDigest(bytes: Buffer): string {
  return bytes.toString('latin1', 0, checksumBytes - 1)
}

function sum(key: string, documents: Buffer | string): string {
  return createHash('sha256').update(`${key}\n`).update(documents).digest('hex')
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

/** The checksum says that the documents are as this program wrote them, so only their shape is looked at. */
function isStored(value: unknown): value is StoredRecord {
  return (
    isFields(value) &&
    typeof value.file === 'string' &&
    typeof value.article === 'object' &&
    Array.isArray(value.problems) &&
    isTrace(value.pictures)
  )
}

function isTrace(value: unknown): value is PictureTrace {
  return isFields(value) && Array.isArray(value.asked) && Array.isArray(value.carried)
}

function isBody(value: unknown): value is Block[] {
  return Array.isArray(value)
}

function isAccount(value: unknown): value is Account {
  return isFields(value) && Array.isArray(value.lines) && Array.isArray(value.findings)
}
