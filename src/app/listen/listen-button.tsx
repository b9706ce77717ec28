import type { ReactNode, Ref } from 'react'

type ListenButtonProps = {
  /** The action, for screen readers and as the tooltip. */
  label: string
  /** The icon. */
  children: ReactNode
  onClick: () => void
  /** A button that cannot be used now keeps the focus. */
  isOff?: boolean
  className?: string | undefined
  ref?: Ref<HTMLButtonElement>
}

/** A button of the bar, shown as an icon. */
export function ListenButton({ label, children, onClick, isOff, ...rest }: ListenButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={isOff || undefined}
      title={label}
      onClick={isOff ? undefined : onClick}
      {...rest}
    >
      {children}
    </button>
  )
}
