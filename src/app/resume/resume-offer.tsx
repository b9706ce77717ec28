import { useEffect, useEffectEvent, useState } from 'react'
import type { Place } from '../../core/article/anchor.ts'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { formatOpening } from '../../core/reading/format-opening.ts'
import { useAnnounce } from '../arrival/arrival.tsx'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { toTextAttributes } from '../i18n/text-direction.ts'
import { openLibrary, useLibraryState } from '../library/open-library.ts'
import button from '../ui/button.module.css'
import { goToPlace } from '../ui/go-to-place.ts'
import { AtWindowFoot } from '../ui/window-foot.tsx'
import { findResumePlace } from './find-resume-place.ts'
import styles from './resume-offer.module.css'

type ResumeOfferProps = {
  article: PublishedArticle
  blocks: readonly TextUnit[]
  scrollQuietly: (scroll: () => void) => void
}

/**
 * Offers to resume at the last position: a bar at the foot of the window that moves nothing, takes no focus,
 * and closes when the reader continues to read.
 */
export function ResumeOffer({ article, blocks, scrollQuietly }: ResumeOfferProps) {
  const { language, words } = useInterfaceLanguage()
  const resumeWords = useWordsOf('resume')
  const { place, close } = useResumePlace(article.slug, blocks)
  if (place === null) return null

  const resume = () => {
    close()
    scrollQuietly(() => goToPlace(blocks, place))
  }
  const leave = () => {
    close()
    const heading = document.querySelector('h1')
    // The pressed button has disappeared; focus moves to where reading starts.
    heading?.focus({ preventScroll: true })
  }
  const beginAgain = () => {
    leave()
    scrollQuietly(() => window.scrollTo({ top: 0, behavior: 'instant' }))
    // Without this, the position would be offered again.
    openLibrary().then(
      (library) => library.removePosition(article.slug),
      () => {},
    )
  }
  return (
    <AtWindowFoot>
      <section
        className={styles.offer}
        aria-label={resumeWords.resumeTitle}
        {...toTextAttributes(language)}
      >
        <div className={styles.content}>
          <p className={styles.place}>{resumeWords.stoppedAt(describe(blocks, place))}</p>
          <div className={styles.choices}>
            <button type="button" className={`${button.quiet} ${styles.resume}`} onClick={resume}>
              {resumeWords.resume}
            </button>
            <button type="button" className={button.quiet} onClick={beginAgain}>
              {resumeWords.fromTheTop}
            </button>
            <button type="button" className={button.quiet} onClick={leave}>
              {words.close}
            </button>
          </div>
        </div>
      </section>
    </AtWindowFoot>
  )
}

function describe(blocks: readonly TextUnit[], { block, offset }: Place): string {
  return formatOpening(blocks[block]?.text ?? '', offset)
}

/**
 * Decides once, when the library is opened, and withdraws the offer when the reader scrolls past the first
 * window. The offer is announced, because a screen reader would otherwise reach the bar only at the end.
 */
function useResumePlace(slug: string, blocks: readonly TextUnit[]) {
  const resumeWords = useWordsOf('resume')
  const announce = useAnnounce()
  const library = useLibraryState()
  const [place, setPlace] = useState<Place | null>(null)
  const isOpen = library !== null
  const decide = useEffectEvent(() => {
    if (library?.type !== 'ready') return
    const found = findResumePlace(blocks, library.positions.get(slug))
    setPlace(found)
    if (found !== null) announce(resumeWords.stoppedAt(describe(blocks, found)))
  })
  useEffect(() => {
    if (!isOpen) return
    decide()
    const follow = () => {
      if (window.scrollY > window.innerHeight) setPlace(null)
    }
    window.addEventListener('scroll', follow, { passive: true })
    return () => window.removeEventListener('scroll', follow)
  }, [isOpen])
  return { place, close: () => setPlace(null) }
}
