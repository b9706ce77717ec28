import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { listPictures } from '../../core/article/list-pictures.ts'
import { listBodyUnits } from '../../core/article/list-text-units.ts'
import type { Picture } from '../../core/article/picture.ts'
import type { Article } from '../../core/article/schema.ts'
import type { Compilation } from '../../core/compile/compile.ts'
import { type CompiledSeeds, compileSeeds } from './compile-seeds.ts'
import { openCompilation } from './compiled-file.ts'

const folder = join(import.meta.dirname, '../../../demo/captures')

let compiled: CompiledSeeds
let compilations: readonly Compilation[]
beforeAll(async () => {
  compiled = await compileSeeds(folder)
  compilations = compiled.compilations.map(openCompilation)
})

function formatPicture({ caption, credit, alt, file }: Picture): string {
  const size = file === null ? 'not captured' : `${file.width}×${file.height}`
  const described = alt === null ? 'no alt' : alt === '' ? 'empty alt' : 'alt'
  return `  picture ${size}, ${described}: ${caption} | ${credit}`
}

function formatArticle(article: Article): string[] {
  const { published } = article
  const at = published === null || published.type === 'unknown' ? '–' : published.at
  const about = `  ${article.language} | ${article.outlet} | ${at}`
  if (article.type === 'brief') return [article.headline, about]
  const { body, related, reporters, section, isPartial } = article
  return [
    article.headline,
    about,
    `  ${section ?? '–'} | ${reporters.join(', ') || '–'}${isPartial ? ' | a part' : ''}`,
    `  ${body.length} blocks, ${related.length} related`,
    ...listPictures(article).map(formatPicture),
  ]
}

describe('the sample archive', () => {
  it('compiles to these articles with these problems', async () => {
    const table = compilations.flatMap(({ file, article }) => {
      const codes = compiled.problems.filter((problem) => problem.file === file)
      const found = codes.map(
        ({ code, line }) => `  ${code}${line === null ? '' : ` in line ${line}`}`,
      )
      return [`[${file}]`, ...(article === null ? [] : formatArticle(article)), ...found, '']
    })
    await expect(table.join('\n')).toMatchFileSnapshot('golden/demo.txt')
  })

  it('says in every article that it is invented', () => {
    const texts = compilations.flatMap(({ file, article }) =>
      article?.type === 'full'
        ? [
            {
              file,
              text: listBodyUnits(article.body)
                .map(({ text }) => text)
                .join('\n'),
            },
          ]
        : [],
    )
    const silent = texts.filter(({ text }) => !/\brekaan\b|\binvented\b|متخيَّلة/u.test(text))
    expect(silent.map(({ file }) => file)).toEqual([])
  })

  it('stores a picture that two pages show once', () => {
    const files = compilations.flatMap(({ article }) =>
      article === null ? [] : listPictures(article),
    )
    const paths = files.flatMap(({ file }) => file?.path ?? [])
    expect(paths.length - new Set(paths).size).toBe(1)
  })

  it('is small enough for a repository: 1.5 MB', async () => {
    const names = await readdir(folder, { recursive: true })
    const sizes = await Promise.all(
      names.map(async (name) => (await stat(join(folder, name))).size),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000)
  })
})
