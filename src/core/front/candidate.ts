import type { Story } from '../article/story.ts'

/** A story with what decides its place on the front page. */
export type Candidate = {
  story: Story
  /** Whether its picture is wide enough for the head of the front page. */
  hasLeadPicture: boolean
  /** Reading time in whole minutes; null for a brief. */
  readingMinutes: number | null
  /** Length of its first paragraphs after the summary in code units; 0 for a brief. */
  openingLength: number
  /** Whether the capture is cut off. */
  isPartial: boolean
  /** Whether an article of the edition recommends it as the editor's pick. */
  isPicked: boolean
  /** Number of articles whose pages list it. */
  mentions: number
}
