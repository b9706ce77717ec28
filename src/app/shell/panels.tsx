import { createContext, type ReactNode, use, useEffect, useEffectEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { withWords } from '../i18n/spoken-language.ts'
import { useFeature } from '../loading/use-feature.ts'
import { listenForKeys, type Press } from '../shortcuts/listen-for-keys.ts'

/** The panels that any page can open. */
export type PanelName = 'settings' | 'shortcuts'

const OpenPanelContext = createContext<(name: PanelName) => void>(() => {})

/** Returns a function that opens a panel. */
export function useOpenPanel(): (name: PanelName) => void {
  return use(OpenPanelContext)
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
      {children}
      {settings.Feature !== null && <settings.Feature onClose={settings.close} />}
      {shortcuts.Feature !== null && <shortcuts.Feature onClose={shortcuts.close} />}
    </OpenPanelContext>
  )
}
