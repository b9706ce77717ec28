import { type ReactNode, useRef } from 'react'
import type { Head } from '../../core/publish/head.ts'
import { useArrival } from './arrival.tsx'

type PageHeadingProps = {
  /** What the page tells about itself. */
  head: Head
  /** False while what stands below is still on its way. */
  isComplete?: boolean
  className?: string | undefined
  children: ReactNode
}

/** The one h1 of a page. It takes the focus when the reader arrives by a link. */
export function PageHeading({ head, isComplete = true, className, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useArrival(heading, { head, isComplete })
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  )
}
