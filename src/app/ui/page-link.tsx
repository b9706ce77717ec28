import type { ComponentProps } from 'react'
import { useHref, useLinkClickHandler } from 'react-router-dom'

type PageLinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  /** Path of a page, below the base of the site. */
  to: string
}

/**
 * A link to a page of the site: a real anchor that the router handles. The router's own `Link` also knows
 * other sites and reloads, which no page here uses.
 */
export function PageLink({ to, onClick, ...anchor }: PageLinkProps) {
  const href = useHref(to)
  const follow = useLinkClickHandler<HTMLAnchorElement>(to)
  return (
    <a
      {...anchor}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) follow(event)
      }}
    />
  )
}
