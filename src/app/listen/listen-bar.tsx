import { useMemo } from 'react'
import { type Anchor, findAnchor } from '../../core/article/anchor.ts'
import { listTextUnits } from '../../core/article/list-text-units.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { findUtterance, listUtterances } from '../../core/listen/list-utterances.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { AtWindowFoot } from '../ui/window-foot.tsx'
import styles from './listen-bar.module.css'
import { ListenControls } from './listen-controls.tsx'
import { CloseIcon } from './listen-icons.tsx'
import { ListenState } from './listen-state.tsx'
import './spoken.css'
import { isPlaying } from './speaker.ts'
import { useBarFocus } from './use-bar-focus.ts'
import { useFollowAlong } from './use-follow-along.ts'
import { useMediaSession } from './use-media-session.ts'
import { usePosition } from './use-position.ts'
import { useSpeaker } from './use-speaker.ts'

type ListenBarProps = {
  article: PublishedArticle
  /** Last position of listening; null starts at the headline. */
  start: Anchor | null
  /** Called with the position when a new sentence starts; null when there is nothing to resume. */
  onPosition: (anchor: Anchor | null) => void
  onClose: () => void
}

/** Reads an article aloud on mount. Its controls are at the foot of the window. */
export function ListenBar(props: ListenBarProps) {
  return (
    <AtWindowFoot>
      <Bar key={props.article.slug} {...props} />
    </AtWindowFoot>
  )
}

function Bar({ article, start, onPosition, onClose }: ListenBarProps) {
  const { language } = useInterfaceLanguage()
  const words = useWordsOf('listen')
  const units = useMemo(() => listTextUnits(article), [article])
  const utterances = useMemo(() => listUtterances(article), [article])
  const { speaker, state } = useSpeaker({
    utterances,
    language: article.language,
    position: findUtterance(utterances, start === null ? null : findAnchor(units, start)),
  })
  const utterance = utterances[state.position]
  const isFinished = state.status === 'finished'
  const isMute = state.status === 'no-voice' || state.status === 'unsupported'
  const { bar, play, close } = useBarFocus(isMute)

  const followAtOnce = useFollowAlong({
    utterance: isFinished || isMute || utterance === undefined ? null : utterance,
    units,
    bar,
  })
  usePosition({ utterance, units, isFinished, onPosition })
  useMediaSession(article, speaker, isPlaying(state))

  return (
    <section
      ref={bar}
      className={styles.bar}
      aria-label={words.title}
      lang={language}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <div className={styles.content}>
        <ListenState
          state={state}
          sentence={utterance?.sentence ?? 0}
          count={utterances.at(-1)?.sentence ?? 0}
          articleLanguage={article.language}
        />
        {!isMute && (
          <ListenControls speaker={speaker} state={state} onAsk={followAtOnce} play={play} />
        )}
        <button
          ref={close}
          type="button"
          className={styles.close}
          aria-label={words.close}
          title={words.close}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </div>
    </section>
  )
}
