import type { ReactNode } from 'react'

/** An icon of lines, as large as the interface's letters. Decorative; words stand beside it. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 22 22"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

/** A camera struck through: the picture was not kept. */
export function PhotoMissingIcon() {
  return (
    <Icon>
      <path d="M7.5 5 8.7 3h4.6l1.2 2H18.5v13H3.5V6" />
      <circle cx="11" cy="11.2" r="3.4" />
      <path d="m2 2 18 18" />
    </Icon>
  )
}

export function ListenIcon() {
  return (
    <Icon>
      <path d="M3 8.5v5h3l4.5 3.5V5L6 8.5zM13.5 8a4 4 0 0 1 0 6m2-8.5a7.2 7.2 0 0 1 0 11" />
    </Icon>
  )
}

export function SaveIcon() {
  return (
    <Icon>
      <path d="M6 3.5h10v15l-5-4-5 4z" />
    </Icon>
  )
}

export function SettingsIcon() {
  return (
    <Icon>
      <path d="m2.5 16.5 4.5-12 4.5 12m-7.5-4h6m3 4 3-8 3 8m-5-3h4" />
    </Icon>
  )
}
