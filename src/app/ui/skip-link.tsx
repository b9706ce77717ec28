import type { ReactNode } from 'react'

type SkipLinkProps = {
  /** Id of the target, which must be focusable. */
  to: string
  className: string | undefined
  lang?: string
  children: ReactNode
}

/** A link that skips content. It works without script; with script it adds no history entry. */
export function SkipLink({ to, children, ...anchor }: SkipLinkProps) {
  return (
    <a
      {...anchor}
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(to)?.focus()
      }}
    >
      {children}
    </a>
  )
}
