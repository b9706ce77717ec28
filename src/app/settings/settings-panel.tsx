import { useEffect, useState } from 'react'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { listenToSettings } from '../i18n/settings-changes.ts'
import button from '../ui/button.module.css'
import { Panel } from '../ui/panel.tsx'
import { SettingField } from './setting-field.tsx'
import { defaultSettings, type SettingName } from './settings.ts'
import styles from './settings-panel.module.css'
import {
  adoptLooks,
  canShowLooks,
  changeSettings,
  chooseSetting,
  readSettings,
} from './store-settings.ts'

/** Settings of the look, in the order of the panel; those that change the page most are first. */
const looks: readonly SettingName[] = [
  'theme',
  'typeface',
  'size',
  'leading',
  'spacing',
  'measure',
  'alignment',
  'hyphenation',
]
/** Settings that work without a style sheet. */
const others: readonly SettingName[] = ['pictures', 'language', 'shortcuts']

/** The settings of the reader. Each choice applies at once, to the page behind and to a sample line. */
export function SettingsPanel({ onClose }: { onClose: () => void }) {
  const words = useWordsOf('settings')
  const [settings, setSettings] = useState(readSettings)
  const [isStored, setStored] = useState(true)
  const hasLooks = canShowLooks()
  // The samples show themes that are not chosen, so they need the rules of all themes.
  useEffect(() => adoptLooks(readSettings()), [])
  // Also called for choices made here, and for those of other tabs.
  useEffect(() => listenToSettings(() => setSettings(readSettings())), [])
  return (
    <Panel title={words.title} onClose={onClose}>
      {hasLooks ? (
        <p className={styles.preview} data-sample aria-hidden="true">
          <span className={styles.lines}>{words.preview}</span>
        </p>
      ) : (
        <p className={styles.without}>{words.withoutLooks}</p>
      )}
      <form className={styles.fields} onSubmit={(event) => event.preventDefault()}>
        {(hasLooks ? [...looks, ...others] : others).map((name) => (
          <SettingField
            key={name}
            name={name}
            chosen={settings[name]}
            onChoose={(choice) => setStored(chooseSetting(name, choice))}
          />
        ))}
      </form>
      <p role="status" className={styles.problem}>
        {isStored ? '' : words.notStored}
      </p>
      <button
        type="button"
        className={`${button.quiet} ${styles.reset}`}
        onClick={() => setStored(changeSettings(defaultSettings))}
      >
        {words.reset}
      </button>
    </Panel>
  )
}
