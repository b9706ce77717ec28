/** Where the reader is in the history of this tab, and what of an arrival is still to be done. */
export type Journey = {
  /** History key and path of the current page. */
  key: string
  page: string
  isFirst: boolean
  /** Whether the heading has been focused, and whether the scroll position is final. */
  focused: boolean
  placed: boolean
  heading: HTMLElement | null
}

/** Starts a journey on the first page of a visit, where the focus stays where the browser put it. */
export function startJourney(key: string, page: string): Journey {
  return { key, page, isFirst: true, focused: true, placed: false, heading: null }
}

/**
 * Moves a journey to a history entry. A new query or hash on the same page is not a new page: focus and
 * scroll position stay.
 */
export function turnJourney(last: Journey, key: string, page: string): Journey {
  const isSamePage = last.page === page
  return { ...last, key, page, isFirst: false, focused: isSamePage, placed: isSamePage }
}

/** What the scroll position of a page follows once its body is complete. */
export type Placement = 'spot' | 'hash' | 'top' | 'stay'

type Arriving = { isReturn: boolean; isFirst: boolean; hasSpot: boolean; hasHash: boolean }

/** Chooses the scroll position of a page: a remembered one comes before the hash of the address. */
export function choosePlacement({ isReturn, isFirst, hasSpot, hasHash }: Arriving): Placement {
  if (hasSpot && (isReturn || isFirst)) return 'spot'
  if (hasHash) return 'hash'
  // Entries that were pushed without being shown, as a trail does, have no position to restore.
  return isReturn && !isFirst ? 'top' : 'stay'
}
