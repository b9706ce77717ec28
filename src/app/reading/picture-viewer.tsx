import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { findLargest } from '../../core/article/list-image-sources.ts'
import type { Picture, PictureFile } from '../../core/article/picture.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { toTextAttributes } from '../i18n/text-direction.ts'
import button from '../ui/button.module.css'
import base from '../ui/dialog.module.css'
import { PictureImage } from '../ui/picture-image.tsx'
import styles from './picture-viewer.module.css'
import { useBackToClose } from './use-back-to-close.ts'
import { watchPinch } from './watch-pinch.ts'

type PictureViewerProps = {
  picture: Picture
  file: PictureFile
  /** Language of the caption. */
  language: string
  onClose: () => void
}

/** How often the picture's first size is its largest. */
const maxZoom = 4
/** How much a key or a button enlarges. */
const step = 1.5

const limitZoom = (zoom: number) => Math.min(maxZoom, Math.max(1, zoom))

/**
 * A picture on the whole window, with caption and credit. Buttons, `+` and `-`, a double click or two fingers
 * enlarge it; Escape, Back and the button close it, and the focus returns to the picture in the text.
 */
export function PictureViewer({ picture, file, language, onClose }: PictureViewerProps) {
  const { words: common, language: spoken } = useInterfaceLanguage()
  const words = useWordsOf('viewer')
  const dialog = useRef<HTMLDialogElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(1)
  const close = useBackToClose(onClose)
  const { width, height } = findLargest(file)

  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  useEffect(() => {
    const element = stage.current
    if (element === null) return
    const toggle = () => setZoom((last) => (last === 1 ? limitZoom(step * step) : 1))
    const stopPinch = watchPinch(element, (factor) => setZoom((last) => limitZoom(last * factor)))
    element.addEventListener('dblclick', toggle)
    return () => {
      stopPinch()
      element.removeEventListener('dblclick', toggle)
    }
  }, [])
  // The content policy forbids inline styles in markup; properties set by script are allowed.
  useLayoutEffect(() => {
    const element = stage.current
    if (element === null) return
    const middle = [
      (element.scrollLeft + element.clientWidth / 2) / element.scrollWidth,
      (element.scrollTop + element.clientHeight / 2) / element.scrollHeight,
    ] as const
    element.style.setProperty('--zoom', String(zoom))
    element.style.setProperty('--ratio', String(width / height))
    element.style.setProperty('--own', `${width}px`)
    // What was in the middle stays there.
    element.scrollTo(
      middle[0] * element.scrollWidth - element.clientWidth / 2,
      middle[1] * element.scrollHeight - element.clientHeight / 2,
    )
  }, [zoom, width, height])

  const press = ({ key }: KeyboardEvent) => {
    if (key === '+' || key === '=') setZoom(limitZoom(zoom * step))
    if (key === '-') setZoom(limitZoom(zoom / step))
    if (key === '0') setZoom(1)
  }
  const { alt, caption, credit } = picture
  return (
    <dialog
      ref={dialog}
      className={`${base.dialog} ${styles.viewer}`}
      aria-label={words.title}
      {...toTextAttributes(spoken)}
      onKeyDown={press}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <div className={styles.bar}>
        <button
          type="button"
          className={button.quiet}
          disabled={zoom === maxZoom}
          onClick={() => setZoom(limitZoom(zoom * step))}
        >
          {words.zoomIn}
        </button>
        <button
          type="button"
          className={button.quiet}
          disabled={zoom === 1}
          onClick={() => setZoom(limitZoom(zoom / step))}
        >
          {words.zoomOut}
        </button>
        <button type="button" className={button.quiet} onClick={close}>
          {common.close}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an enlarged picture is scrolled with the keyboard. */}
      <section ref={stage} className={styles.stage} tabIndex={0} aria-label={words.area}>
        <div className={styles.frame}>
          <PictureImage
            file={file}
            alt={alt ?? common.pictureUndescribed}
            lang={alt === null ? undefined : language}
            sizes="100vw"
            isFirst
            isCropped
          />
        </div>
      </section>
      {(caption ?? credit) !== null && (
        <p className={styles.words} {...toTextAttributes(language)}>
          {caption !== null && <span>{caption}</span>}
          {credit !== null && <small>{credit}</small>}
        </p>
      )}
    </dialog>
  )
}
