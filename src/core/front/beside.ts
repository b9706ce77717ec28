import type { Story } from '../article/story.ts'

/** The stories beside the lead: first those with their pictures, then those of text. */
export type Beside = { pictured: Story[]; texts: Story[] }
