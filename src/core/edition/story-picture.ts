import type { ArticleRecord, PublishedRecord } from '../article/article-record.ts'
import type { PictureFile } from '../article/picture.ts'
import type { Story } from '../article/story.ts'

/** Cards are narrower than the text: wider files would only make their data larger. In pixels. */
const maxCardWidth = 800

/** A smaller picture would be enlarged at the head of the front page. In pixels. */
const minLeadWidth = 600

/** Adds the picture that a card shows: the lead picture, without sizes that no card needs. */
export function addPicture(story: Story, article: ArticleRecord): Story {
  const file = findFile(article)
  if (file === null) return story
  const sizes = file.sizes.filter(({ width }) => width <= maxCardWidth)
  return { picture: { ...file, sizes, motion: null }, ...story }
}

/** Removes the picture, for lists that show none. */
export function removePicture({ picture, ...story }: Story): Story {
  return story
}

/** The picture at the head of the front page; null when it is missing or small. */
export function findLeadPicture(article: ArticleRecord | PublishedRecord): PictureFile | null {
  const file = findFile(article)
  return file !== null && isLeadWide(file) ? { ...file, motion: null } : null
}

/** Whether a picture is wide enough for the head of the front page. */
export function isLeadWide({ width }: PictureFile): boolean {
  return width >= minLeadWidth
}

function findFile(article: ArticleRecord | PublishedRecord): PictureFile | null {
  return article.type === 'full' ? (article.figure?.file ?? null) : null
}
