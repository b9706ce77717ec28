import { useEffect, useEffectEvent, useState } from 'react'
import type { Place } from '../../core/article/anchor.ts'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import type { Position } from '../../core/library/schema.ts'
import { formatOpening } from '../../core/reading/format-opening.ts'
import { useAnnounce } from '../arrival/announcement.tsx'
import type { ResumeWords } from '../i18n/id/resume.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { toTextAttributes } from '../i18n/text-direction.ts'
import { openLibrary, useLibraryState } from '../library/open-library.ts'
import button from '../ui/button.module.css'
import { goToPlace } from '../ui/go-to-place.ts'
import { AtWindowFoot } from '../ui/window-foot.tsx'
import { findLostWords, findResumePlace } from './find-resume-place.ts'
import styles from './resume-offer.module.css'

type ResumeOfferProps = {
  article: PublishedArticle
  units: readonly TextUnit[]
  scrollQuietly: (scroll: () => void) => void
}

/**
 * Offers to resume at the last position, or says that a changed article no longer has it: a bar at the foot of the window that moves nothing, takes no focus,
 * and closes when the reader continues to read.
 */
export function ResumeOffer({ article, units, scrollQuietly }: ResumeOfferProps) {
  const { language, words } = useInterfaceLanguage()
  const resumeWords = useWordsOf('resume')
  const { found, close } = useResumePlace(article.slug, units)
  if (found === null) return null

  const resume = (place: Place) => {
    close()
    scrollQuietly(() => goToPlace(units, place))
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
          <p className={styles.place}>{describe(found, units, resumeWords)}</p>
          <div className={styles.choices}>
            {found.type === 'place' && (
              <button
                type="button"
                className={`${button.quiet} ${styles.resume}`}
                onClick={() => resume(found.place)}
              >
                {resumeWords.resume}
              </button>
            )}
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

/** The place at which the reader stopped, or its words where the article no longer has them. */
type FoundStop = { type: 'place'; place: Place } | { type: 'lost'; text: string }

function findStop(units: readonly TextUnit[], position: Position | undefined): FoundStop | null {
  const place = findResumePlace(units, position)
  if (place !== null) return { type: 'place', place }
  const text = findLostWords(units, position)
  return text === null ? null : { type: 'lost', text }
}

function describe(found: FoundStop, units: readonly TextUnit[], words: ResumeWords): string {
  if (found.type === 'lost') return words.lostAt(formatOpening(found.text, 0))
  const { unit, offset } = found.place
  return words.stoppedAt(formatOpening(units[unit]?.text ?? '', offset))
}

/**
 * Decides once, when the library is opened, and withdraws the offer when the reader scrolls past the first
 * window. The offer is announced, because a screen reader would otherwise reach the bar only at the end.
 */
function useResumePlace(slug: string, units: readonly TextUnit[]) {
  const resumeWords = useWordsOf('resume')
  const announce = useAnnounce()
  const library = useLibraryState()
  const [found, setFound] = useState<FoundStop | null>(null)
  const isOpen = library !== null
  const decide = useEffectEvent(() => {
    if (library?.type !== 'ready') return
    const stop = findStop(units, library.positions.get(slug))
    setFound(stop)
    if (stop !== null) announce(describe(stop, units, resumeWords))
  })
  useEffect(() => {
    if (!isOpen) return
    decide()
    const follow = () => {
      if (window.scrollY > window.innerHeight) setFound(null)
    }
    window.addEventListener('scroll', follow, { passive: true })
    return () => window.removeEventListener('scroll', follow)
  }, [isOpen])
  return { found, close: () => setFound(null) }
}
