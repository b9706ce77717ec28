import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { toTextAttributes } from '../i18n/text-direction.ts'
import type { Selected } from './find-selected.ts'
import styles from './highlight-toolbar.module.css'
import { placeToolbar } from './place-toolbar.ts'

type HighlightToolbarProps = {
  selected: Selected
  onAdd: (wantsNote: boolean) => void
  onClose: () => void
}

/**
 * The actions for a selection: below it, because the system shows its own menu above, and at the bottom of a
 * narrow window.
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
      // Pressing the mouse would clear the selection before the click.
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

/** Passes the position of the selection to the style sheet. */
function put(toolbar: HTMLElement, line: Selected['line']): void {
  const size = { width: toolbar.offsetWidth, height: toolbar.offsetHeight }
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight }
  const { left, top } = placeToolbar(line, size, view)
  toolbar.style.setProperty('--left', `${left}px`)
  toolbar.style.setProperty('--top', `${window.scrollY + top}px`)
}
