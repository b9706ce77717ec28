import type { ReactNode } from 'react'

/** Begin, or go on: a triangle. */
export function PlayIcon() {
  return (
    <Icon>
      <path d="M7.5 4.2v13.6L17.7 11Z" fill="currentColor" />
    </Icon>
  )
}

/** Hold: two bars. */
export function PauseIcon() {
  return (
    <Icon>
      <path d="M7.6 4.5v13M14.4 4.5v13" strokeWidth="2.5" />
    </Icon>
  )
}

/** Back to the sentence before: an arrow to the beginning of a line. */
export function PreviousIcon() {
  return (
    <Icon>
      <path d="M4.5 5v12M18 11H8.2M12.4 6.8 8.2 11l4.2 4.2" />
    </Icon>
  )
}

/** On to the next sentence: an arrow to the end of a line. */
export function NextIcon() {
  return (
    <Icon>
      <path d="M17.5 5v12M4 11h9.8M9.6 6.8l4.2 4.2-4.2 4.2" />
    </Icon>
  )
}

/** Stop, and close the bar: a cross. */
export function CloseIcon() {
  return (
    <Icon>
      <path d="m5.5 5.5 11 11M16.5 5.5l-11 11" />
    </Icon>
  )
}

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 22 22"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}
