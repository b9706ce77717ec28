import { TextDecoder } from '@exodus/bytes/encoding.js'
import { readAddressPage, readAddressTable } from './address-list.ts'
import type { Container } from './container.ts'
import { parseJsonExport } from './json-exports.ts'
import { addDamage, readItems } from './read-items.ts'
import { readWhole, type SeedFile } from './seed-file.ts'

/** Reads a table or a page of saved addresses. */
export function readAddresses(file: SeedFile): Container {
  const text = decode(readWhole(file))
  const { items, damage } = /^\s*</.test(text) ? readAddressPage(text) : readAddressTable(text)
  return addDamage(readItems(items, 'addresses'), damage)
}

/**
 * Tells by its content what a JSON file is: an article of ours, the export of a service, or something else. One
 * that is not valid JSON may have been an article, whose reader names the line.
 */
export function readJsonFile(file: SeedFile): Container | 'article' | 'other' {
  const value = parse(decode(readWhole(file)))
  if (value === undefined || isArticle(value)) return 'article'
  const parsed = parseJsonExport(value)
  if (parsed === null) return 'other'
  const { items, faulty, isPage } = parsed
  const container = readItems(items, 'addresses')
  const what = `${faulty} of ${items.length + faulty} items.`
  return {
    ...container,
    pages: container.pages.map((page) => (isPage ? { ...page, path: null } : page)),
    problems: [
      ...container.problems,
      ...(faulty === 0 ? [] : [{ path: null, code: 'items-of-another-form' as const, what }]),
    ],
  }
}

/** Whether a value is meant as an article: it has fields that only ours have together. */
function isArticle(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return 'headline' in value || ('version' in value && 'type' in value)
}

/** Undefined for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function decode(bytes: Buffer): string {
  return new TextDecoder('utf-8').decode(bytes)
}
