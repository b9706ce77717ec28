import { useWordsOf } from '../i18n/interface-language.tsx'
import { Panel } from '../ui/panel.tsx'
import { shortcutKeys, shortcutNames } from './shortcuts.ts'
import styles from './shortcuts-panel.module.css'

export function ShortcutsPanel({ onClose }: { onClose: () => void }) {
  const words = useWordsOf('shortcuts')
  const isOff = document.documentElement.dataset.shortcuts === 'off'
  return (
    <Panel title={words.title} onClose={onClose}>
      <p className={styles.intro}>{isOff ? words.isOff : words.intro}</p>
      <dl className={styles.list}>
        {shortcutNames.map((name) => (
          <div key={name} className={styles.row}>
            <dt>
              <kbd>{shortcutKeys[name]}</kbd>
            </dt>
            <dd>{words.names[name]}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
