import { type ReactNode, useRef } from 'react'
import type { Head } from '../../core/publish/head.ts'
import { useArrival } from './arrival.tsx'

type PageHeadingProps = {
  /** The head of this page: title, description, address. */
  head: Head
  /** False while the content below the heading is still loading. */
  isComplete?: boolean | undefined
  className?: string | undefined
  children: ReactNode
}

/** The h1 of a page. It is focused when the reader arrives by a link. */
export function PageHeading({ head, isComplete = true, className, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useArrival(heading, { head, isComplete })
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  )
}
