import { type MouseEvent, type ReactNode, use, useRef, useState } from 'react'
import type { Picture, PictureFile } from '../../core/article/picture.ts'
import { siteLanguage } from '../../core/language/languages.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { withWords } from '../i18n/spoken-language.ts'
import { TextLanguageContext } from '../i18n/text-language.ts'
import { useFeature } from '../loading/use-feature.ts'
import { toFileAddress } from '../ui/to-file-address.ts'
import { PictureSize } from './picture-size.tsx'

type PictureLinkProps = {
  picture: Picture
  file: PictureFile
  isLead: boolean
  className: string | undefined
  children: ReactNode
}

/**
 * A picture that opens on the whole window when it is followed; without script its file opens. Where the
 * reader or the browser saves data, the first tap loads it, and a label says how much that is.
 */
export function PictureLink({ picture, file, isLead, className, children }: PictureLinkProps) {
  const words = useWords()
  const frame = useRef<HTMLAnchorElement>(null)
  const [isAsked, setAsked] = useState(false)
  const language = use(TextLanguageContext) ?? siteLanguage
  const viewer = useFeature(() =>
    withWords(import('./picture-viewer.tsx'), 'viewer').then(({ PictureViewer }) => PictureViewer),
  )
  const open = (event: MouseEvent) => {
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    if (!isPlain || event.button !== 0) return
    event.preventDefault()
    if (frame.current !== null && isWaiting(frame.current)) setAsked(true)
    else viewer.open()
  }
  return (
    <>
      <a
        ref={frame}
        href={toFileAddress(file.path)}
        className={className}
        data-pictures={isAsked ? undefined : isLead ? 'leads' : 'waits'}
        title={words.enlargePicture}
        // A picture without words of its own still needs a name as a link.
        aria-label={picture.alt === '' ? words.enlargePicture : undefined}
        onClick={open}
      >
        {children}
        <PictureSize file={file} />
      </a>
      {viewer.Feature !== null && (
        <viewer.Feature picture={picture} file={file} language={language} onClose={viewer.close} />
      )}
    </>
  )
}

/** Style sheets decide which pictures wait; one that does has no box. */
function isWaiting(frame: HTMLElement): boolean {
  return frame.querySelector('img')?.getClientRects().length === 0
}
