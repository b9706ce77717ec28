import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { createAnchor } from '../article/anchor.ts'
import { fullArticle } from '../article/article-fixture.ts'
import { listBodyUnits, type TextUnit } from '../article/list-text-units.ts'
import type { FullArticle } from '../article/schema.ts'
import { unknownProvenance } from '../capture/provenance.ts'
import { compileCapture } from '../compile/compile.ts'
import { highlightOf } from '../library/library-fixture.ts'
import type { Highlight } from '../library/schema.ts'
import { findPassage, quotePassage } from '../reading/passage.ts'
import { placeHighlights } from '../reading/place-highlights.ts'
import { alignUnits } from './align-units.ts'
import { compareArticles } from './compare-articles.ts'
import { listComparedUnits } from './compared-units.ts'
import { summariseChanges } from './count-changes.ts'
import { writeFurnishedPage } from './furniture-page-fixture.ts'
import {
  createRandom,
  type Draft,
  draftOf,
  type EditKind,
  editKinds,
  openDraft,
  pick,
  plant,
  publish,
  type Random,
} from './planted-edits-fixture.ts'
import type { ChangeKind } from './schema.ts'
import { collectWords, compareWords } from './similarity.ts'

const editCount = 500
const highlightCount = 2_000

const labelled = 'src/core/plain-text/labelled-pages'
const sample = 'demo/captures'
const TruthSchema = v.object({
  language: v.optional(v.string(), 'id'),
  headline: v.string(),
  text: v.array(v.string()),
})

/** Reads texts of our own in many languages: the labelled pages and the sample archive. */
async function readDrafts(): Promise<{ draft: Draft; base: FullArticle }[]> {
  const truths = (await readdir(labelled)).filter((name) => name.endsWith('.truth.json'))
  const pages = (await readdir(sample)).filter((name) => /\.(?:html|txt)$/.test(name))
  const read = await Promise.all([
    ...truths.map(async (name) => {
      const json: unknown = JSON.parse(await readFile(join(labelled, name), 'utf8'))
      return v.parse(TruthSchema, json)
    }),
    ...pages.map(async (file) => {
      const text = await readFile(join(sample, file), 'utf8')
      const { article } = compileCapture({ file, text, provenance: unknownProvenance })
      const body = article?.type === 'full' ? listBodyUnits(article.body) : []
      const texts = body.filter(({ role }) => role === 'paragraph').map((unit) => unit.text)
      const { language = 'id', headline = '' } = article ?? {}
      return { language, headline, text: texts }
    }),
  ])
  return read
    .filter(({ text }) => text.length >= 4)
    .map(({ language, headline, text }) => ({
      draft: draftOf(headline, `${headline}, kata warga di tepi sungai.`, text),
      base: fullArticle(headline, { language }),
    }))
}

const drafts = await readDrafts()

/** Plants all edits, one to five in each pair of versions; the same in every run. */
function plantAll() {
  const random = createRandom(20_240_729)
  const pairs = []
  const kinds = new Map<EditKind, number>()
  for (let planted = 0; planted < editCount; ) {
    const chosen = pick(drafts, random)
    if (chosen === undefined) throw new Error('No texts were found.')
    const edited = openDraft(chosen.draft)
    const spare = drafts.filter((each) => each !== chosen).flatMap(({ draft }) => draft.paragraphs)
    const done = new Set<EditKind>()
    for (let left = 1 + Math.floor(random() * 5); left > 0 && planted < editCount; left -= 1) {
      const kind = pick(editKinds, random) ?? 'word'
      // Of two paragraphs that change places nobody can say which was moved.
      if ((kind === 'order' && done.has(kind)) || !plant(edited, kind, spare, random)) continue
      done.add(kind)
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      planted += 1
    }
    const before = publish(chosen.draft, chosen.base)
    pairs.push({ before, after: publish(edited.draft, chosen.base), edited, done })
  }
  return { pairs, kinds }
}

const { pairs, kinds } = plantAll()

/** Lists the sentences that the comparison reports as removed and as added; a changed one is both. */
function listReported(before: FullArticle, after: FullArticle) {
  const steps = alignUnits(listComparedUnits(before), listComparedUnits(after)).flatMap((step) =>
    step.type === 'kept' ? [] : step.steps,
  )
  return {
    removed: steps.flatMap((step) =>
      step.type === 'changed' || step.type === 'removed' ? step.before.text : [],
    ),
    added: steps.flatMap((step) =>
      step.type === 'changed' || step.type === 'added' ? step.after.text : [],
    ),
  }
}

function countCommon(one: readonly string[], other: readonly string[]): number {
  const rest = [...other]
  return one.filter((text) => {
    const at = rest.indexOf(text)
    if (at !== -1) rest.splice(at, 1)
    return at !== -1
  }).length
}

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`

describe('500 planted edits', () => {
  it('changed sentences are found with precision and recall of 0.99', () => {
    let [right, reported, wanted] = [0, 0, 0]
    for (const { before, after, edited } of pairs) {
      const found = listReported(before, after)
      right += countCommon(found.removed, edited.removed) + countCommon(found.added, edited.added)
      reported += found.removed.length + found.added.length
      wanted += edited.removed.length + edited.added.length
    }
    const figures = `${editCount} edits in ${pairs.length} pairs: precision ${share(right, reported)}, recall ${share(right, wanted)} of ${wanted} sentences`
    process.stdout.write(`${figures}\n`)
    expect(kinds.size).toBe(editKinds.length)
    expect(right / reported, figures).toBeGreaterThanOrEqual(0.99)
    expect(right / wanted, figures).toBeGreaterThanOrEqual(0.99)
  })

  it('each edit is named by its kind', () => {
    const named: Readonly<Partial<Record<EditKind, readonly ChangeKind[]>>> = {
      word: ['sentence-changed', 'sentence-added'],
      number: ['number'],
      // A name after a word that has a capital by its place is only a changed word.
      name: ['name', 'sentence-changed'],
      'paragraph added': ['paragraph-added'],
      'paragraph removed': ['paragraph-removed'],
      order: ['paragraph-moved'],
      headline: ['headline'],
      caption: ['caption'],
    }
    let [right, all] = [0, 0]
    for (const { before, after, done } of pairs) {
      const found = summariseChanges(compareArticles(before, after)).map(({ kind }) => kind)
      for (const kind of done) {
        all += 1
        if (named[kind]?.some((name) => found.includes(name))) right += 1
      }
    }
    process.stdout.write(`kinds: ${share(right, all)} of ${all} edits\n`)
    expect(right / all).toBeGreaterThanOrEqual(0.97)
  })

  it('the result of a usual edit has at most 2 KB', () => {
    const sizes = pairs
      .map(({ before, after }) => JSON.stringify(compareArticles(before, after)).length)
      .sort((a, b) => a - b)
    const [median = 0, most = 0] = [0.5, 0.95].map((at) => sizes[Math.floor(sizes.length * at)])
    process.stdout.write(`bytes: median ${median}, 95 of 100 at most ${most}\n`)
    expect(most).toBeLessThanOrEqual(2_000)
  })
})

it('a page on which only the furniture differs has the same article', () => {
  const random = createRandom(20_240_919)
  const compile = (text: string) => {
    const { article } = compileCapture({ file: 'a.html', text, provenance: unknownProvenance })
    if (article?.type !== 'full') throw new Error('The page is no article.')
    return article
  }
  for (const { draft } of drafts) {
    const texts = draft.paragraphs.map((sentences) => sentences.join(' '))
    const [before, after] = [0, 1].map(() =>
      compile(writeFurnishedPage(draft.headline, texts, random)),
    )
    if (before === undefined || after === undefined) continue
    expect(before.body.length).toBeGreaterThan(2)
    expect(summariseChanges(compareArticles(before, after))).toEqual([])
  }
})

/** Marks some words of one paragraph, or from one into the next. */
function highlight(units: readonly TextUnit[], id: string, random: Random): Highlight | null {
  const unit = Math.floor(random() * units.length)
  const text = units[unit]?.text ?? ''
  const start = Math.floor(random() * text.length)
  const crosses = random() < 0.1 && unit + 1 < units.length
  const last = crosses ? unit + 1 : unit
  const length = 4 + Math.floor(random() * 150)
  const end = crosses ? Math.floor(random() * 60) : start + length
  const passage = findPassage(units, {
    start: { unit, offset: start },
    end: { unit: last, offset: Math.min(end, units[last]?.text.length ?? 0) },
  })
  if (passage === null) return null
  const [from, to] = [passage.start, passage.end].map((place) =>
    createAnchor(units, place.unit, place.offset),
  )
  if (!from || !to) return null
  return highlightOf(id, { start: from, end: to, text: quotePassage(units, passage) })
}

/** Whether a paragraph is still in the text, edited or not. */
function isLeft(text: string, units: readonly TextUnit[]): boolean {
  const words = collectWords(text)
  return units.some(
    (unit) => unit.text === text || compareWords(collectWords(unit.text), words) > 0.5,
  )
}

describe('2,000 highlights', () => {
  it('are found again in the new text, unless their paragraph was removed', () => {
    const random = createRandom(20_240_918)
    let [all, found, exact, elsewhere] = [0, 0, 0, 0]
    for (let turn = 0; all < highlightCount; turn += 1) {
      const pair = pairs[turn % pairs.length]
      if (pair === undefined) throw new Error('No edits were planted.')
      const { before, after } = pair
      const [olds, news] = [listBodyUnits(before.body), listBodyUnits(after.body)]
      const mark = highlight(olds, `h${turn}`, random)
      if (mark === null) continue
      const ends = [mark.start.block, mark.end.block].map((unit) => olds[unit]?.text ?? '')
      if (!ends.every((text) => isLeft(text, news))) continue
      all += 1
      const [placed] = placeHighlights(news, [mark])
      const words = placed?.passage ? quotePassage(news, placed.passage) : null
      if (words === mark.text) exact += 1
      const likeness = compareWords(collectWords(words ?? ''), collectWords(mark.text))
      if (words === mark.text || likeness >= 0.5) found += 1
      else if (words !== null) elsewhere += 1
    }
    const figures = `${all} highlights: ${share(found, all)} found, ${share(exact, all)} word for word, ${elsewhere} elsewhere`
    process.stdout.write(`${figures}\n`)
    expect(found / all, figures).toBeGreaterThanOrEqual(0.98)
  })
})
