import type { ReactNode } from 'react'

/** A triangle: play. */
export function PlayIcon() {
  return (
    <Icon>
      <path d="M7.5 4.2v13.6L17.7 11Z" fill="currentColor" />
    </Icon>
  )
}

/** Two bars: pause. */
export function PauseIcon() {
  return (
    <Icon>
      <path d="M7.6 4.5v13M14.4 4.5v13" strokeWidth="2.5" />
    </Icon>
  )
}

/** An arrow to the start of a line: previous sentence. */
export function PreviousIcon() {
  return (
    <Icon>
      <path d="M4.5 5v12M18 11H8.2M12.4 6.8 8.2 11l4.2 4.2" />
    </Icon>
  )
}

/** An arrow to the end of a line: next sentence. */
export function NextIcon() {
  return (
    <Icon>
      <path d="M17.5 5v12M4 11h9.8M9.6 6.8l4.2 4.2-4.2 4.2" />
    </Icon>
  )
}

/** A bar and a triangle to the start: previous story. */
export function PreviousStoryIcon() {
  return (
    <Icon>
      <path d="M5.5 5v12" />
      <path d="M16.5 5v12L7.8 11Z" />
    </Icon>
  )
}

/** A triangle to the end and a bar: next story. */
export function NextStoryIcon() {
  return (
    <Icon>
      <path d="M16.5 5v12" />
      <path d="M5.5 5v12l8.7-6Z" />
    </Icon>
  )
}

/** A crescent: pause by itself. */
export function SleepIcon() {
  return (
    <Icon>
      <path d="M17.5 13.2A7.2 7.2 0 1 1 9 4.4a5.8 5.8 0 0 0 8.5 8.8Z" />
    </Icon>
  )
}

/** A cross: stop and close. */
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
