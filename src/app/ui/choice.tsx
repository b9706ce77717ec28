import type { ReactNode } from 'react'
import styles from './choice.module.css'

type ChoiceProps = {
  /** Name of the radio group. */
  name: string
  value: string
  isChosen: boolean
  onChoose: () => void
  children: ReactNode
}

/** A radio button drawn as a frame around its label. */
export function Choice({ name, value, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" name={name} value={value} checked={isChosen} onChange={onChoose} />
      {children}
    </label>
  )
}
