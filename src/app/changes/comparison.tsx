import { summariseChanges } from '../../core/changes/count-changes.ts'
import type { ChangePart, Changes } from '../../core/changes/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { PageHeading } from '../arrival/page-heading.tsx'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { useText } from '../i18n/text-language.ts'
import { PageLink } from '../ui/page-link.tsx'
import { ChangeWords } from './change-words.tsx'
import { ChangedPlace } from './changed-place.tsx'
import { ComparedVersions } from './compared-versions.tsx'
import styles from './comparison.module.css'
import { FoldedRun } from './folded-run.tsx'
import { formatCaptured, formatInterval } from './format-captured.ts'
import { wordSummary } from './word-summary.ts'

/** What changed between two versions: in words, then in place, and beside it the list of versions. */
export function Comparison({ changes }: { changes: Changes }) {
  const { language } = useInterfaceLanguage()
  const words = useWordsOf('changes')
  const textLanguage = useText(changes.language)
  const { slug, headline, outlet, parts, after } = changes
  const counts = summariseChanges(parts)
  const head = {
    title: `${wordSummary(counts, words)} – ${headline}`,
    description: null,
    // A page for readers of the article, and not for search engines.
    path: null,
    language,
  }
  const places = parts.filter(({ type }) => type === 'place')
  return (
    <div className={styles.page} lang={language}>
      <article className={styles.comparison}>
        <header>
          <p className={styles.back}>
            <PageLink to={paths.article(slug)}>
              <span aria-hidden="true">← </span>
              <span {...textLanguage}>{headline}</span>
            </PageLink>
          </p>
          <p className={styles.kicker}>
            <ChangeWords say={(words) => words.kicker} />
          </p>
          <PageHeading head={head} className={styles.title}>
            <ChangeWords say={(words) => `${wordSummary(counts, words)}.`} />
          </PageHeading>
          <Moments changes={changes} />
          <div className={styles.legend}>
            <p>
              <del>{words.struckOut}</del> {words.isDeleted}
            </p>
            <p>
              <ins>{words.underlined}</ins> {words.isInserted}
            </p>
            <PageLink to={paths.article(slug, findPart(changes, after))}>
              {words.readVersion(after + 1)}
            </PageLink>
          </div>
        </header>
        {parts.map((part, index) => (
          <Part
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a comparison keep their order.
            key={index}
            part={part}
            changes={changes}
            number={part.type === 'place' ? places.indexOf(part) + 1 : 0}
            total={places.length}
          />
        ))}
        <p className={styles.note}>
          <ChangeWords say={(words) => words.compared(outlet)} />
        </p>
      </article>
      <ComparedVersions changes={changes} />
    </div>
  )
}

/** When both versions were captured, and the time between. */
function Moments({ changes: { versions, before, after } }: { changes: Changes }) {
  const words = useWordsOf('changes')
  const captured = [versions[before]?.captured ?? null, versions[after]?.captured ?? null] as const
  const moments = [
    { name: words.before, index: before, moment: captured[0] },
    { name: words.after, index: after, moment: captured[1] },
  ]
  return (
    <dl className={styles.moments}>
      {moments.map(({ name, index, moment }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{words.versionNumber(index + 1)}</b>
            <ChangeWords say={(words, { timeWords }) => formatCaptured(moment, timeWords, words)} />
          </dd>
        </div>
      ))}
      <div>
        <dt>{words.interval}</dt>
        <dd>
          <ChangeWords
            say={(words, { timeWords }) => formatInterval(...captured, timeWords, words)}
          />
        </dd>
      </div>
    </dl>
  )
}

type PartProps = { part: ChangePart; changes: Changes; number: number; total: number }

function Part({ part, changes, number, total }: PartProps) {
  const { slug, language, before, after } = changes
  switch (part.type) {
    case 'place':
      return <ChangedPlace place={part} number={number} total={total} language={language} />
    case 'unchanged': {
      const newer = findPart(changes, after)
      return (
        <FoldedRun
          slug={slug}
          part={newer}
          language={language}
          start={part.start}
          units={part.units}
        />
      )
    }
    case 'cut-off': {
      const index = part.version === 'before' ? before : after
      return (
        <p className={styles.cutOff}>
          <ChangeWords say={(words) => words.cutOff(index + 1, part.units)} />
        </p>
      )
    }
  }
}

/** Returns the address part of a version; undefined for the one at the article's own address. */
function findPart({ versions, shown }: Changes, index: number): string | undefined {
  const part = versions[index]?.addressPart
  return part === shown ? undefined : part
}
