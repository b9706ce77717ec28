import { type ComponentProps, createContext, type ReactNode, use, useState } from 'react'
import { type NavigateFunction, useNavigate } from 'react-router-dom'
import { toFileAddress } from './to-file-address.ts'

const NavigateContext = createContext<NavigateFunction>(() => {})

/**
 * Lets the links below it open pages. The hooks of the router's own links render every link of a page again
 * on each navigation; this function stays the same.
 */
export function PageLinks({ children }: { children: ReactNode }) {
  const navigate = useNavigate()
  // The first function stays valid, because every link names an absolute path.
  const [first] = useState(() => navigate)
  return <NavigateContext value={first}>{children}</NavigateContext>
}

type PageLinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  /** Path of a page, below the base of the site. */
  to: string
}

/** A link to a page of the site: a real anchor, whose plain clicks the router handles. */
export function PageLink({ to, onClick, ...anchor }: PageLinkProps) {
  const navigate = use(NavigateContext)
  return (
    <a
      {...anchor}
      href={toFileAddress(to)}
      onClick={(event) => {
        onClick?.(event)
        const { button, metaKey, ctrlKey, shiftKey, altKey, currentTarget } = event
        const isPlain = button === 0 && !(metaKey || ctrlKey || shiftKey || altKey)
        if (event.defaultPrevented || !isPlain) return
        event.preventDefault()
        navigate(to, { replace: currentTarget.href === location.href })
      }}
    />
  )
}
