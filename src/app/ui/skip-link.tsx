import type { ReactNode } from 'react'

type SkipLinkProps = {
  /** Id of what it leads to, which can take the focus. */
  to: string
  className: string | undefined
  lang?: string
  children: ReactNode
}

/** A link past what stands in between. It works without script; with it, it leaves no entry for Back. */
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
