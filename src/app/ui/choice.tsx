import type { ReactNode } from 'react'
import styles from './choice.module.css'

type ChoiceProps = {
  /** The same for all choices of a group. */
  name: string
  value: string
  isChosen: boolean
  onChoose: () => void
  children: ReactNode
}

/** One of several choices side by side: a radio button, drawn as the frame around its words. */
export function Choice({ name, value, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" name={name} value={value} checked={isChosen} onChange={onChoose} />
      {children}
    </label>
  )
}
