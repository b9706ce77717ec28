import { expect, it } from 'vitest'
import { textsOf } from '../article/article-fixture.ts'
import { compileParts, htmlParagraphs } from './html-fixture.ts'

const answer = 'Warga membayar dua papan.'
const texts = (body: string) => textsOf(compileParts({ body: `${htmlParagraphs}${body}` }).body)

it.each([
  [
    'a heading with a button',
    '<h3><button>Biaya jembatan</button></h3><div style="display:none">A</div>',
  ],
  [
    'a heading that is a button',
    '<h3 role="button" aria-controls="a">Biaya jembatan</h3><div id="a" hidden>A</div>',
  ],
  ['a heading that asks', '<h4>Wie viel kostet es?</h4><div hidden><p>A</p></div>'],
  [
    'a term',
    '<dl><dt aria-expanded="false">Biaya jembatan</dt><dd style="display:none">A</dd></dl>',
  ],
  [
    'a wrapped button that asks',
    '<div><div><button>¿Quién paga?</button></div></div><section hidden>A</section>',
  ],
  ['a question in Arabic', '<div role="button">من يدفع الثمن؟</div><div hidden>A</div>'],
])('an answer folded away below %s is text', (_title, html) => {
  expect(texts(html.replace('>A<', `>${answer}<`))).toContain(answer)
})

it.each([
  ['a menu', '<button aria-expanded="false">Menu</button><div hidden>A</div>'],
  ['a box to share', '<button aria-expanded="false">Bagikan kabar ini</button><div hidden>A</div>'],
  ['a hidden box below a paragraph', '<p>Siapa yang membayar?</p><div hidden>A</div>'],
  [
    'a form that a question opens',
    '<h3><button>Ada pertanyaan?</button></h3><form hidden>A</form>',
  ],
])('what %s hides is none', (_title, html) => {
  expect(texts(html.replace('>A<', `>${answer}<`))).not.toContain(answer)
})

it('two thousand hidden answers are all found', () => {
  const item = '<h3><button>Siapa yang membayar?</button></h3><div hidden>Warga.</div>'
  expect(texts(item.repeat(2_000)).length).toBeGreaterThan(2_000)
}, 60_000)
