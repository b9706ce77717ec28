import type { ComponentProps } from 'react'

type SkipLinkProps = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  /** Id of the target, which must be focusable. */
  to: string
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
