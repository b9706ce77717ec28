import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { namedStyles } from './named-styles.ts'

const { AtRule, Declaration } = namedStyles()

function writeMedia(params: string): string {
  const rule = { params }
  AtRule.media(rule)
  return rule.params
}

function writeValue(value: string): string {
  const declaration = { value }
  Declaration(declaration)
  return declaration.value
}

it('a breakpoint becomes its width, alone or among other conditions', () => {
  expect(writeMedia('(--wide)')).toBe('(min-width: 64rem)')
  expect(writeMedia('screen and (--narrow)')).toBe('screen and (max-width: 40rem)')
  expect(writeMedia('print')).toBe('print')
})

it('a type style becomes its font and its letter spacing', () => {
  expect(writeValue('var(--type-story)')).toBe('500 1.1875rem / 1.25 var(--font-serif)')
  expect(writeValue('var(--tracking-story)')).toBe('-0.005em')
})

it('a fixed size becomes its value; what a reader can change keeps its name', () => {
  expect(writeValue('calc(-1 * var(--space-4))')).toBe('calc(-1 * 1rem)')
  expect(writeValue('var(--space-2) var(--measure)')).toBe('0.5rem var(--measure)')
})

it('an undefined name stops the build', () => {
  expect(() => writeMedia('(--huge)')).toThrow('does not define --huge')
  expect(() => writeValue('var(--type-shout)')).toThrow('does not define --type-shout')
  expect(() => writeValue('var(--space-9)')).toThrow('does not define --space-9')
})

describe('the style sheets of the app', () => {
  const folder = 'src/app'
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => ({ name, css: readFileSync(join(folder, name), 'utf8') }))

  /** Lists matching lines of all sheets except the allowed one. */
  function findLines(pattern: RegExp, allowed?: string): string[] {
    return sheets
      .filter(({ name }) => name !== allowed)
      .flatMap(({ name, css }) => (css.match(pattern) ?? []).map((line) => `${name}: ${line}`))
  }

  it('use breakpoints by name', () => {
    expect(sheets.length).toBeGreaterThan(50)
    expect(findLines(/^@(?:media|container).*\bwidth\b.*/gm, 'styles/breakpoints.css')).toEqual([])
  })

  it('do not repeat the font of a type style', () => {
    const faces = /font: 500 var\(--text-(?:headline|section|story)\).*/g
    expect(findLines(faces, 'styles/type.css')).toEqual([])
  })

  it('compose no rules of another file', () => {
    // PostCSS warns of it at each build, and the order of the rules would be undefined.
    expect(findLines(/composes:.* from .*/g)).toEqual([])
  })

  it('have every class that a component uses, and no other', () => {
    const asked = new Set(
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.tsx'))
        .flatMap((name) => listAskedClasses(name, readFileSync(join(folder, name), 'utf8'))),
    )
    const defined = new Set(
      sheets
        .filter(({ name }) => name.endsWith('.module.css'))
        .flatMap(({ name, css }) => listClasses(css).map((each) => `${name} ${each}`)),
    )
    const isAsked = (each: string) => asked.has(each) || asked.has(each.replace(/ .*/, ' any'))
    expect([...asked].filter((each) => !each.endsWith(' any') && !defined.has(each))).toEqual([])
    expect([...defined].filter((each) => !isAsked(each))).toEqual([])
  })
})

/**
 * Lists the classes of CSS modules that components use, as `ui/button.module.css framed`; `any` means that a
 * component computes the class name.
 */
function listAskedClasses(component: string, code: string): string[] {
  const modules = [...code.matchAll(/^import (\w+) from '(.+\.module\.css)'$/gm)]
  const body = code.replace(/^import .*$/gm, '')
  return modules.flatMap(([, local = '', path = '']) =>
    [...body.matchAll(new RegExp(`\\b${local}(?:\\.(\\w+)|\\[)`, 'g'))].map(
      ([, name = 'any']) => `${join(dirname(component), path)} ${name}`,
    ),
  )
}

/** Lists the classes in a sheet's selectors. */
function listClasses(css: string): string[] {
  const selectors = css.replace(/\/\*.*?\*\//gs, '').replace(/[^{};]*;/g, '')
  return [...selectors.matchAll(/\.([A-Za-z]\w*)/g)].map(([, name = '']) => name)
}
