import { isCompared } from '../../core/changes/is-compared.ts'
import type { Changes, ComparedVersion } from '../../core/changes/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { formatInstantDay } from '../../core/time/format-time.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { ChangeWords } from './change-words.tsx'
import styles from './compared-versions.module.css'
import { formatCaptured } from './format-captured.ts'
import { wordSummary } from './word-summary.ts'

/** All versions of the article, newest first, with links that compare any two of them. */
export function ComparedVersions({ changes }: { changes: Changes }) {
  const { versions } = changes
  const { timeWords } = useInterfaceLanguage()
  const days = [versions[0], versions.at(-1)].flatMap((version) =>
    version?.captured == null
      ? []
      : formatInstantDay(version.captured.at, timeWords, { year: true }),
  )
  return (
    <section className={styles.versions} aria-labelledby="versi">
      <h2 id="versi" className={styles.title}>
        <ChangeWords say={(words) => words.versions} />
      </h2>
      <p className={styles.count}>
        <ChangeWords
          say={(words) => [words.versionCount(versions.length), ...new Set(days)].join(' · ')}
        />
      </p>
      <ol className={styles.list} reversed>
        {versions
          .map((version, index) => (
            <Version key={version.addressPart} changes={changes} version={version} index={index} />
          ))
          .reverse()}
      </ol>
    </section>
  )
}

type VersionProps = { changes: Changes; version: ComparedVersion; index: number }

function Version({ changes, version, index }: VersionProps) {
  const words = useWordsOf('changes')
  const { before, after } = changes
  const isShown = index === before || index === after
  return (
    <li className={isShown ? styles.shown : styles.version}>
      <p className={styles.time}>
        <ChangeWords
          say={(words, { timeWords }) => formatCaptured(version.captured, timeWords, words)}
        />
      </p>
      <h3 className={styles.name}>
        {words.versionNumber(index + 1)}
        {isShown && (
          <span className={styles.role}> {index === before ? words.isBefore : words.isAfter}</span>
        )}
      </h3>
      <p className={styles.summary}>
        <ChangeWords
          say={(words) => {
            if (version.isPartial === true) return words.partialCapture
            return version.counts === null ? words.firstCapture : wordSummary(version.counts, words)
          }}
        />
      </p>
      {listLinks(changes, index).map(({ from, to, isChange }) => (
        <PageLink key={`${from} ${to}`} to={toPath(changes, from, to)} className={styles.link}>
          {isChange ? words.showChange : words.compareWith((to === index ? from : to) + 1)}
        </PageLink>
      ))}
    </li>
  )
}

/**
 * Lists the comparisons that a version offers: with the whole one before it, and with the newer one of the
 * page, or with the older one if it is newer itself. Any two versions are two clicks away.
 */
function listLinks({ versions, before, after }: Changes, index: number) {
  const previous = versions.slice(0, index).findLastIndex(({ isPartial }) => isPartial !== true)
  const pairs = [
    { from: previous, to: index, isChange: true },
    index < after
      ? { from: index, to: after, isChange: false }
      : { from: before, to: index, isChange: false },
  ]
  return pairs.filter(
    ({ from, to, isChange }, place) =>
      isCompared(from, to, versions.length) &&
      !(from === before && to === after) &&
      // A change of a cut-off version is no change of the article.
      !(isChange && versions[index]?.isPartial === true) &&
      pairs.findIndex((pair) => pair.from === from && pair.to === to) === place,
  )
}

function toPath({ slug, versions }: Changes, from: number, to: number): string {
  const [before, after] = [versions[from], versions[to]]
  return paths.changes(slug, before?.addressPart ?? '', after?.addressPart ?? '')
}
