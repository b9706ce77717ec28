import { expect, it } from 'vitest'
import { fullArticle } from '../../core/article/article-fixture.ts'
import { publishOne } from '../../core/export/export-fixture.ts'
import { wordings } from '../i18n/wordings-fixture.ts'
import { formatApaHtml } from './format-apa-html.ts'

it('a pasted citation has its title in italics, and escapes the markup of the source', () => {
  const article = publishOne(fullArticle('Air <b>naik</b> & surut', { outlet: 'R&D' }))
  expect(formatApaHtml(article, { wording: wordings.id, url: null })).toBe(
    'R&amp;D. (2024, 29 Juli). <i>Air &lt;b&gt;naik&lt;/b&gt; &amp; surut</i>. Diarsipkan 19 September 2024.',
  )
})
