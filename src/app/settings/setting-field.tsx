import { useId } from 'react'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { Choice } from '../ui/choice.tsx'
import { nameChoice } from './name-choice.ts'
import styles from './setting-field.module.css'
import { type SettingName, settingChoices } from './settings.ts'

type SettingFieldProps = {
  name: SettingName
  chosen: string
  onChoose: (choice: string) => void
}

/** One setting as a group of radio buttons. */
export function SettingField({ name, chosen, onChoose }: SettingFieldProps) {
  const words = useWordsOf('settings')
  const id = useId()
  const choices: readonly string[] = settingChoices[name]
  return (
    <fieldset className={styles.field}>
      <legend>{words.names[name]}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Choice
            key={choice}
            name={`${id}-${name}`}
            value={choice}
            isChosen={choice === chosen}
            onChoose={() => onChoose(choice)}
          >
            {name === 'theme' && <ThemeSample theme={choice} />}
            <span>{nameChoice(name, choice, words)}</span>
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}

/** Shows a theme in its own colours; the style sheet chooses those of the device. */
function ThemeSample({ theme }: { theme: string }) {
  if (theme !== 'system') return <Paper theme={theme} />
  return (
    <>
      <Paper theme="paper" className={styles.light} />
      <Paper theme="dark" className={styles.dark} />
    </>
  )
}

function Paper({ theme, className = '' }: { theme: string; className?: string | undefined }) {
  return (
    <span className={`${styles.sample} ${className}`} data-theme={theme} aria-hidden="true">
      Aa
    </span>
  )
}
