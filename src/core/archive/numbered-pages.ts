/** Before the archive had days, its pages were numbered, with so many stories on each. */
const numberedStories = 50

/** An edition of so many stories had none: the front page showed them all. */
const mostOnFront = 41

/** Four digits are a year. */
const mostNumbered = 999

/** Returns how many numbered addresses an edition keeps, so that links to them are not broken. */
export function countNumberedPages(stories: number): number {
  if (stories <= mostOnFront) return 0
  return Math.min(Math.ceil(stories / numberedStories), mostNumbered)
}
