import { Icon, type IconName } from './icon.tsx'
import styles from './tool-button.module.css'

type ToolButtonProps = {
  /** What it does, for a screen reader and as its tooltip. */
  label: string
  icon: IconName
  /** Its shortcut, where it has one. */
  shortcut?: string
  /** Set for a switch: whether it is on. */
  isPressed?: boolean
  onClick: () => void
}

/** A tool shown as an icon. */
export function ToolButton({ label, icon, shortcut, isPressed, onClick }: ToolButtonProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      aria-pressed={isPressed}
      title={label}
      data-key={shortcut}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  )
}
