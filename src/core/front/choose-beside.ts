import type { Story } from '../article/story.ts'

/** Stories of text that fit beside the lead on a wide screen. A picture takes the room of two. */
const maxTexts = 4

/** Stories with pictures beside a lead with a picture, and beside one of text, which is lower. */
const maxPictured = { besidePicture: 2, besideText: 1 }

/** Number of the newest stories of which those with pictures may be beside the lead. */
const newestPictured = 12

/** The stories beside the lead: first those with their pictures, then those of text. */
export type Beside = { pictured: Story[]; texts: Story[] }

/**
 * Chooses the stories beside the lead of the front page: the newest whose picture is not the lead's, then the
 * newest of all where there is room.
 */
export function chooseBeside(stories: readonly Story[], leadPath: string | undefined): Beside {
  const paths = new Set(leadPath === undefined ? [] : [leadPath])
  const pictured = stories.slice(0, newestPictured).filter(({ picture }) => {
    const isNew = picture !== undefined && !paths.has(picture.path)
    if (isNew) paths.add(picture.path)
    return isNew
  })
  const { besidePicture, besideText } = maxPictured
  const seconds = pictured.slice(0, leadPath === undefined ? besideText : besidePicture)
  const texts = stories.filter((story) => !seconds.includes(story))
  return { pictured: seconds, texts: texts.slice(0, maxTexts - 2 * seconds.length) }
}
