import type { PublishedArticle } from '../../core/article/schema.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { readPartWords, withWords } from '../i18n/spoken-language.ts'
import { useInterfaceText } from '../i18n/text-language.ts'
import { openLibrary, useLibraryState } from '../library/open-library.ts'
import { useFeature, useLoad } from '../loading/use-feature.ts'
import { useNotify } from '../notices/notice.tsx'
import { usePanels } from '../shell/panels.tsx'
import { relatedId } from '../stories/related-stories.tsx'
import { SkipLink } from '../ui/skip-link.tsx'
import { ToolButton } from '../ui/tool-button.tsx'
import styles from './article-tools.module.css'

type ArticleToolsProps = {
  article: PublishedArticle
  /** Whether the page is that of a version, which cannot be saved: the library saves articles. */
  isVersion: boolean
}

/** The tools of an article. Each loads its code on first use. */
export function ArticleTools({ article, isVersion }: ArticleToolsProps) {
  const words = useWords()
  const { openPanel, isListening, listen } = usePanels()
  const notify = useNotify()
  const load = useLoad()
  const library = useLibraryState()
  const isSaved = library?.type === 'ready' && library.saved.has(article.slug)
  const sharing = useFeature(() =>
    withWords(import('./sharing.tsx'), 'share', 'downloads', 'exports').then(
      ({ Sharing }) => Sharing,
    ),
  )
  const toggleSaved = () =>
    load(
      () =>
        Promise.all([openLibrary(), withWords(import('../shelves/toggle-saved.ts'), 'library')]),
      async ([opened, { toggleSaved }]) => {
        notify(await toggleSaved(opened, article, readPartWords('library'), notify))
      },
    )
  return (
    <div className={styles.tools} {...useInterfaceText()}>
      {article.related.length > 0 && (
        <SkipLink to={relatedId} className={styles.skip}>
          {words.skipToRelated}
        </SkipLink>
      )}
      <ToolButton
        label={words.listen}
        icon="listen"
        shortcut="l"
        isPressed={isListening}
        onClick={() => listen(isListening ? null : { type: 'article', article })}
      />
      {!isVersion && (
        <ToolButton
          label={words.save}
          icon="save"
          shortcut="s"
          isPressed={isSaved}
          onClick={toggleSaved}
        />
      )}
      <ToolButton label={words.share} icon="share" onClick={sharing.open} />
      <ToolButton
        label={words.settings}
        icon="settings"
        shortcut="t"
        onClick={() => openPanel('settings')}
      />
      {sharing.Feature !== null && <sharing.Feature article={article} onClose={sharing.close} />}
    </div>
  )
}
