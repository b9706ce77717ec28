import type { PublishedArticle } from '../../core/article/schema.ts'
import { formatAbsolute, formatMachine } from '../../core/time/format-time.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { Fact, Unknown } from './fact.tsx'

/** The outlet, the authors and the place of the story. */
export function StoryFacts({ article }: { article: PublishedArticle }) {
  const { timeWords } = useInterfaceLanguage()
  const words = useWordsOf('provenance')
  const { outlet, language } = article
  return (
    <>
      <Fact term={words.outlet}>
        {outlet === null ? (
          <Unknown>{words.unnamed}</Unknown>
        ) : (
          <span lang={language}>{outlet}</span>
        )}
      </Fact>
      {article.type === 'full' && (
        <>
          {article.section !== null && (
            <Fact term={words.section}>
              <span lang={language}>{article.section}</span>
            </Fact>
          )}
          {article.updated !== null && (
            <Fact term={words.updated}>
              <time dateTime={formatMachine(article.updated) ?? undefined}>
                {formatAbsolute(article.updated, timeWords)}
              </time>
            </Fact>
          )}
          <Fact term={words.reporters}>
            {article.reporters.length > 0 ? (
              <span lang={language}>{article.reporters.join(', ')}</span>
            ) : (
              <Unknown>{outlet === null ? words.unnamed : words.onlyOutletNamed}</Unknown>
            )}
          </Fact>
          {article.editors.length > 0 && (
            <Fact term={words.editors}>
              <span lang={language}>{article.editors.join(', ')}</span>
            </Fact>
          )}
          {article.dateline !== null && (
            <Fact term={words.dateline}>
              <span lang={language}>{article.dateline.place}</span>
            </Fact>
          )}
          {article.agency !== null && (
            <Fact term={words.agency}>
              <span lang={language}>{article.agency}</span>
            </Fact>
          )}
        </>
      )}
    </>
  )
}
