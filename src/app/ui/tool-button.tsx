import { Icon, type IconName } from './icon.tsx'
import styles from './tool-button.module.css'

type ToolButtonProps = {
  /** The action, for screen readers and as the tooltip. */
  label: string
  icon: IconName
  /** The key of its shortcut, if any. */
  shortcut?: string
  /** Whether it is on; set for a toggle only. */
  isPressed?: boolean
  onClick: () => void
}

/** A tool rendered as an icon. */
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
