import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { scopeBriefly, scopeReadably } from './class-names.ts'

describe('names of classes', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'class-names-'))
    mkdirSync(join(folder, 'stories'))
    writeFileSync(
      join(folder, 'stories', 'card.module.css'),
      '.title{color:red}.title:hover,.link{margin:.5em}',
    )
    writeFileSync(join(folder, 'bar.module.css'), '.title{color:red}')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('are readable in development', () => {
    expect(scopeReadably('title', '/src/app/card.module.css')).toBe('card-title')
  })

  it('are short in pages, one for each class of each file, and the same in every build', () => {
    const listNames = () => {
      const scope = scopeBriefly(folder)
      return [
        scope('title', join(folder, 'bar.module.css')),
        scope('link', join(folder, 'stories', 'card.module.css')),
        scope('title', join(folder, 'stories', 'card.module.css')),
      ]
    }
    expect(listNames()).toEqual(['_0', '_1', '_2'])
    expect(listNames()).toEqual(listNames())
  })

  it('stay readable for a class that was written after the folder was read', () => {
    expect(scopeBriefly(folder)('later', join(folder, 'bar.module.css'))).toBe('bar-later')
  })
})
