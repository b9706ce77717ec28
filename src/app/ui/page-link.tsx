import type { ComponentProps } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'

type PageLinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  /** Path of a page of the site, below its base. */
  to: string
}

/**
 * A link to a page of the site: a real anchor, which the router follows within the app. The router's own
 * link component would bring what its data mode prefetches, 1.5 KB that no page here uses.
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
