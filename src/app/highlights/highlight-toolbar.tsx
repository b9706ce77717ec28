import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { toTextAttributes } from '../i18n/text-direction.ts'
import type { Selected } from './find-selected.ts'
import styles from './highlight-toolbar.module.css'

/** Px between the selection and the toolbar, and at least between it and the window's edges. */
const gap = 8

type HighlightToolbarProps = {
  selected: Selected
  onAdd: (wantsNote: boolean) => void
  onClose: () => void
}

/**
 * What can be done with the selection: below it, where the system's own menu does not stand, and on a
 * narrow window at its foot.
 */
export function HighlightToolbar({ selected, onAdd, onClose }: HighlightToolbarProps) {
  const { language } = useInterfaceLanguage()
  const words = useWordsOf('highlights')
  const toolbar = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (toolbar.current !== null) put(toolbar.current, selected.line)
  }, [selected])
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const listen = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return (
    <section
      ref={toolbar}
      className={styles.toolbar}
      aria-label={words.selection}
      {...toTextAttributes(language)}
      // The press would take the selection away before it is a click.
      onMouseDown={(event) => event.preventDefault()}
    >
      <button type="button" data-key="h" onClick={() => onAdd(false)}>
        {words.highlight}
      </button>
      <button type="button" onClick={() => onAdd(true)}>
        {words.highlightWithNote}
      </button>
    </section>
  )
}

/** Where a selection stands is known only here: two numbers for the style sheet. */
function put(toolbar: HTMLElement, { left, bottom }: Selected['line']): void {
  const maxLeft = document.documentElement.clientWidth - toolbar.offsetWidth - gap
  const maxTop = window.innerHeight - toolbar.offsetHeight - gap
  const top = window.scrollY + Math.min(bottom + gap, maxTop)
  toolbar.style.setProperty('--left', `${Math.max(gap, Math.min(left, maxLeft))}px`)
  toolbar.style.setProperty('--top', `${top}px`)
}
