import { expect, it } from 'vitest'
import { findHidingStyle, readHidingNames } from './hiding-styles.ts'

it.each([
  ['display: none', 'not-displayed'],
  ['color:red;DISPLAY : NONE !important', 'not-displayed'],
  ['visibility: hidden', 'invisible'],
  ['opacity: 0', 'transparent'],
  ['position:absolute; left: -9999px', 'off-screen'],
  ['text-indent:-100em', 'off-screen'],
  ['clip: rect(0 0 0 0)', 'clipped'],
  ['width: 1px; height: 1px; overflow: hidden', 'no-size'],
  ['font-size: 0', 'tiny'],
])('"%s" hides by the rule %s', (style, rule) => {
  expect(findHidingStyle(style)).toBe(rule)
})

it.each([
  [''],
  ['opacity: 0.9'],
  ['left: -10px'],
  ['width: 1px'],
  ['height: 100px; overflow: hidden'],
  ['font-size: 0.9em'],
  ['--display:none'],
])('"%s" hides nothing', (style) => {
  expect(findHidingStyle(style)).toBe(null)
})

const read = (...sheets: string[]) => {
  const { classes, ids } = readHidingNames(sheets)
  return { classes: [...classes], ids: [...ids] }
}

it('reads which classes and ids a page’s own style sheets hide', () => {
  const sheet =
    '/* .a{} */ .promo, p.sisip { display: none } #jebakan { left: -9999px } .isi { color: red }'
  expect(read(sheet)).toEqual({
    classes: [
      ['promo', 'not-displayed'],
      ['sisip', 'not-displayed'],
    ],
    ids: [['jebakan', 'off-screen']],
  })
})

it.each([
  ['holds for some screens only', '@media (max-width: 40rem) { .menu { display: none } }'],
  ['needs another element around it', '.tertutup .menu { display: none }'],
  [
    'names a class that another rule names, too',
    '.menu { display: none } .menu.buka { display: block }',
  ],
  ['has a state', '.menu:hover { display: none }'],
])('a rule that %s hides nothing for sure', (_, sheet) => {
  expect(read(sheet)).toEqual({ classes: [], ids: [] })
})

it('a broken sheet does not hide what follows it', () => {
  expect(read('@import "x.css"; } .promo { display: none }').classes).toHaveLength(1)
  expect(read('.promo { display: none').classes).toEqual([])
})
