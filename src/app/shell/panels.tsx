import { createContext, type ReactNode, use, useEffect, useEffectEvent, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import type { ListenTo } from '../../core/listen/queue.ts'
import { withWords } from '../i18n/spoken-language.ts'
import { useFeature } from '../loading/use-feature.ts'
import { listenForKeys, type Press } from '../shortcuts/listen-for-keys.ts'

/** The panels that any page can open. */
export type PanelName = 'settings' | 'shortcuts'

type PanelActions = {
  openPanel: (name: PanelName) => void
  isListening: boolean
  /** Starts reading aloud, which goes on while it changes the page, or stops it: null. */
  listen: (source: ListenTo | null) => void
}

const PanelsContext = createContext<PanelActions>({
  openPanel() {},
  isListening: false,
  listen() {},
})

/** Returns functions that open a panel, and that start and stop reading aloud. */
export function usePanels(): PanelActions {
  return use(PanelsContext)
}

/** Renders the panels, each of which loads when it is first opened. */
export function Panels({ children }: { children: ReactNode }) {
  const settings = useFeature(() =>
    withWords(import('../settings/settings-panel.tsx'), 'settings').then(
      ({ SettingsPanel }) => SettingsPanel,
    ),
  )
  const shortcuts = useFeature(() =>
    withWords(import('../shortcuts/shortcuts-panel.tsx'), 'shortcuts').then(
      ({ ShortcutsPanel }) => ShortcutsPanel,
    ),
  )
  const listening = useFeature(() =>
    withWords(import('./listening.tsx'), 'listen').then(({ Listening }) => Listening),
  )
  const [source, setSource] = useState<ListenTo | null>(null)
  const listen = (next: ListenTo | null) => {
    setSource(next)
    if (next === null) listening.close()
    else listening.open()
  }
  const panels = { settings, shortcuts }
  const openPanel = (name: PanelName) => panels[name].open()
  const navigate = useNavigate()
  const answer = useEffectEvent(async (press: Press) => {
    const { runShortcut } = await import('../shortcuts/run-shortcut.ts')
    runShortcut(press, { navigate, openPanel })
  })
  useEffect(() => listenForKeys((press) => answer(press).catch(() => {})), [])
  return (
    <PanelsContext value={{ openPanel, isListening: listening.Feature !== null, listen }}>
      {children}
      {listening.Feature !== null && source !== null && (
        <listening.Feature source={source} onClose={listening.close} />
      )}
      {settings.Feature !== null && <settings.Feature onClose={settings.close} />}
      {shortcuts.Feature !== null && <shortcuts.Feature onClose={shortcuts.close} />}
    </PanelsContext>
  )
}
