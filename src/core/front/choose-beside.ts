import type { Story } from '../article/story.ts'
import type { Beside } from './beside.ts'
import type { Candidate } from './candidate.ts'
import { estimateLead, estimatePictured, estimateText } from './estimate-heights.ts'

/** Stories with pictures beside a lead with a picture, and beside one of text, which is lower. */
const maxPictured = { besidePicture: 2, besideText: 1 }

/** Number of the newest stories of which those with pictures may be beside the lead. */
const newestPictured = 12

/** More short stories in a column would be a list of headlines. */
const maxTexts = 6

/**
 * Chooses the stories beside the lead of the front page: the newest whose picture is not the lead's, then the
 * newest of all until the column is as high as the lead.
 */
export function chooseBeside(stories: readonly Story[], lead: Candidate): Beside {
  const leadPath = lead.hasLeadPicture ? lead.story.picture?.path : undefined
  const paths = new Set(leadPath === undefined ? [] : [leadPath])
  const pictured = stories.slice(0, newestPictured).filter(({ picture }) => {
    const isNew = picture !== undefined && !paths.has(picture.path)
    if (isNew) paths.add(picture.path)
    return isNew
  })
  const { besidePicture, besideText } = maxPictured
  const seconds = pictured.slice(0, leadPath === undefined ? besideText : besidePicture)
  const texts = stories.filter((story) => !seconds.includes(story))
  const used = seconds.reduce((sum, story) => sum + estimatePictured(story), 0)
  return { pictured: seconds, texts: fillColumn(texts, estimateLead(lead) - used) }
}

/** Takes stories until the next one would miss the height by more than leaving it out. */
function fillColumn(stories: readonly Story[], height: number): Story[] {
  const taken: Story[] = []
  let rest = height
  for (const story of stories.slice(0, maxTexts)) {
    const next = estimateText(story)
    if (next - rest > rest) break
    taken.push(story)
    rest -= next
  }
  return taken
}
