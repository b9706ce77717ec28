import { createDraw, type Draw } from './random.ts'
import {
  angles,
  firstNames,
  lastNames,
  matters,
  outlets,
  placeHeads,
  placeTails,
  sentences,
} from './vocabulary.ts'

/** A story of the synthetic archive, before it is printed in a layout. */
export type InventedStory = {
  number: number
  /** Stories of one group are about one thing, so they are the related ones. */
  group: number
  headline: string
  /** Time of publication in ms since the epoch, on a full minute. */
  publishedMs: number
  outlet: string
  url: string
  place: string
  reporter: string
  summary: string
  paragraphs: string[]
  /** Numbers of the stories that its page lists. */
  related: number[]
}

/** Stories published on one day. */
const storiesADay = 20
/** Groups that run side by side; each has one story for each angle. */
const groupsAtOnce = 10
const runLength = groupsAtOnce * angles.length
const firstDayMs = Date.UTC(2015, 0, 1)
const dayMs = 24 * 60 * 60_000

/** Invents one story of an archive of `count`. Equal arguments give an equal story. */
export function inventStory(number: number, count: number): InventedStory {
  const group = findGroup(number)
  const ofGroup = createDraw(group)
  const matter = ofGroup.pick(matters)
  const place = `${ofGroup.pick(placeHeads)}${ofGroup.pick(placeTails)}`
  const draw = createDraw(0x5eed + number)
  const name = () => `${draw.pick(firstNames)} ${draw.pick(lastNames)}`
  const fill = (text: string) =>
    text.replace(/\{(\w)\}/g, (_, slot: string) => {
      if (slot === 'p') return place
      if (slot === 's') return matter.subject
      if (slot === 'n') return name()
      return slot === 'w' ? draw.pick(matter.words) : String(2 + draw.below(97))
    })
  const angle = Math.floor((number % runLength) / groupsAtOnce)
  // Groups of one place and matter return after some time, so their number keeps headlines apart.
  const headline = `${fill(angles[angle] ?? angles[0])} (${group + 1})`
  const outlet = draw.pick(outlets)
  const paragraphs = Array.from({ length: 8 + draw.below(5) }, () => fill(writeParagraph(draw)))
  return {
    number,
    group,
    headline,
    publishedMs: findPublishedMs(number),
    outlet,
    url: `https://${outlet.toLowerCase().replace(' ', '-')}.example/${number}/${place.toLowerCase()}`,
    place,
    reporter: name(),
    summary: (paragraphs[0] ?? '').replace(/(?<=\.) .*$/s, ''),
    paragraphs,
    related: listRelated(number, count),
  }
}

function findGroup(number: number): number {
  return Math.floor(number / runLength) * groupsAtOnce + (number % groupsAtOnce)
}

function findPublishedMs(number: number): number {
  const minute = 6 * 60 + (number % storiesADay) * 47
  return firstDayMs + Math.floor(number / storiesADay) * dayMs + minute * 60_000
}

function writeParagraph(draw: Draw): string {
  return Array.from({ length: 2 + draw.below(3) }, () => draw.pick(sentences)).join(' ')
}

/** Lists the other stories of the group, and one of the run before, as far as the archive has them. */
function listRelated(number: number, count: number): number[] {
  const first = number - Math.floor((number % runLength) / groupsAtOnce) * groupsAtOnce
  const ofGroup = angles.map((_, angle) => first + angle * groupsAtOnce)
  return [...ofGroup, number - runLength].filter(
    (other) => other !== number && other >= 0 && other < count,
  )
}
