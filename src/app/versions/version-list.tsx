import { listComparable } from '../../core/article/captured-changes.ts'
import type { Version } from '../../core/article/provenance.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import type { LanguageFolder } from '../i18n/language-folder.ts'
import { useInterfaceText } from '../i18n/text-language.ts'
import { sayVersion } from '../time/say-version.ts'
import { PageLink } from '../ui/page-link.tsx'
import styles from './versions.module.css'

/** Id of the list's heading, which the mark at the byline leads to. */
export const versionsId = 'versi'

type VersionListProps = {
  article: PublishedArticle
  /** Whether the page is that of a version, not the article's own. */
  isVersion: boolean
}

/** The captured versions of an article, newest first; renders nothing when there is only one. */
export function VersionList({ article, isVersion }: VersionListProps) {
  const language = useInterfaceLanguage()
  const interfaceText = useInterfaceText()
  if (article.type === 'brief' || article.versions === undefined) return null
  const { slug, versions, versionPart } = article
  const change = findChange(versions, isVersion ? versionPart : undefined)
  return (
    <section className={styles.versions} aria-labelledby={versionsId} {...interfaceText}>
      <h2 id={versionsId} tabIndex={-1} className={styles.heading}>
        {language.words.versions}
      </h2>
      <ul className={styles.list}>
        {versions.toReversed().map((version) => {
          const { addressPart, isShown } = version
          const isHere = addressPart === versionPart
          const remarks = listRemarks(version, isHere, language)
          return (
            <li key={addressPart} className={styles.version}>
              {isHere && (isVersion || isShown) ? (
                <span aria-current="page">{sayVersion(version, language)}</span>
              ) : (
                <PageLink to={paths.article(slug, isShown ? undefined : addressPart)}>
                  {sayVersion(version, language)}
                </PageLink>
              )}
              {remarks.length > 0 && <span className={styles.remarks}>{remarks.join(', ')}</span>}
            </li>
          )
        })}
      </ul>
      {change !== null && (
        <PageLink to={paths.changes(slug, ...change)} className={styles.change}>
          {language.words.whatChanged}
        </PageLink>
      )}
    </section>
  )
}

/**
 * Returns the address parts of two versions to compare: the one that is read and the one before it, else the
 * last two. Returns null where nothing changed.
 */
function findChange(versions: readonly Version[], part: string | undefined) {
  const compared = listComparable(versions)
  const at = compared.findIndex(({ addressPart }) => addressPart === part)
  const after = at < 1 ? compared.length - 1 : at
  const [from, to] = [compared[after - 1], compared[after]]
  return from === undefined || to === undefined
    ? null
    : ([from.addressPart, to.addressPart] as const)
}

function listRemarks(version: Version, isHere: boolean, { words }: LanguageFolder): string[] {
  return [
    ...(version.isPartial ? [words.versionPartial] : []),
    ...(version.isShown ? [words.versionShown] : []),
    ...(isHere ? [words.versionRead] : []),
  ]
}
