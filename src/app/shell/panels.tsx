import { createContext, type ReactNode, use, useEffect, useEffectEvent, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import type { ListenTo } from '../../core/listen/queue.ts'
import { withWords } from '../i18n/spoken-language.ts'
import { useFeature } from '../loading/use-feature.ts'
import { listenForKeys, type Press } from '../shortcuts/listen-for-keys.ts'

/** The panels that any page can open. */
export type PanelName = 'settings' | 'shortcuts'

type ListenSwitch = {
  isOn: boolean
  /** Starts reading aloud, or stops it: null. */
  listen: (source: ListenTo | null) => void
}

const OpenPanelContext = createContext<(name: PanelName) => void>(() => {})
const ListenContext = createContext<ListenSwitch>({ isOn: false, listen() {} })

/** Returns a function that opens a panel. */
export function useOpenPanel(): (name: PanelName) => void {
  return use(OpenPanelContext)
}

/** Reading aloud, which goes on while it changes the page. */
export function useListenSwitch(): ListenSwitch {
  return use(ListenContext)
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
    <OpenPanelContext value={openPanel}>
      <ListenContext value={{ isOn: listening.Feature !== null, listen }}>{children}</ListenContext>
      {listening.Feature !== null && source !== null && (
        <listening.Feature source={source} onClose={listening.close} />
      )}
      {settings.Feature !== null && <settings.Feature onClose={settings.close} />}
      {shortcuts.Feature !== null && <shortcuts.Feature onClose={shortcuts.close} />}
    </OpenPanelContext>
  )
}
