import type { Version } from '../../core/article/provenance.ts'
import { paths } from '../../core/publish/paths.ts'
import type { LanguageFolder } from '../i18n/language-folder.ts'
import { useInterfaceText } from '../i18n/text-language.ts'
import { sayVersion } from '../time/say-version.ts'
import { PageLink } from '../ui/page-link.tsx'
import { WordRoom } from '../ui/word-room.tsx'
import styles from './versions.module.css'

/** Says above the text of a version which one it is, and leads to the article's own address. */
export function VersionNotice({ slug, version }: { slug: string; version: Version }) {
  const say = (language: LanguageFolder) =>
    language.words.versionNotice(sayVersion(version, language))
  return (
    <p className={styles.notice} {...useInterfaceText()}>
      <WordRoom say={say} />{' '}
      <PageLink to={paths.article(slug)}>
        <WordRoom
          say={({ words }) => (version.isShown ? words.versionIsShown : words.versionNewest)}
        />
      </PageLink>
    </p>
  )
}
