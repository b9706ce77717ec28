import type { CaptureMoment } from '../article/provenance.ts'
import type { PrintedTime } from '../capture/find-printed-time.ts'
import type { ProblemCode } from '../capture/problem.ts'
import { readClock, readDay } from '../capture/read-zoneless.ts'
import { findOffset, formatInstant, type Instant, parseInstant } from '../time/instant.ts'
import { parseStatedTime, toStatedTime } from '../time/parse-stated-time.ts'
import { findTimeFault } from '../time/plausible-time.ts'
import type { StatedTime } from '../time/stated-time.ts'
import { findZoneOffset } from '../time/zones.ts'
import { parseMachineTime } from './machine-time.ts'
import type { Stated } from './page-metadata.ts'

/** When an article was published, the source of that time, and what is wrong with it. */
export type Published = {
  time: StatedTime | null
  from: string | null
  problem: { code: ProblemCode; what: string } | null
}

type Known = { at: Instant; moment: number; text: string; from: string }

const minute = 60_000
const hour = 60 * minute

/**
 * Settles the time that the page prints with the times that its metadata states. An exact, zoned time
 * of the metadata wins, told in the zone that the page prints. Where the two show the same clock in
 * different zones, the metadata's zone is the fault known from sites that write local time with a "Z":
 * the printed zone wins. Whenever they differ, that is reported. A clock time without a zone is only its
 * day, unless the metadata gives it its zone, or the outlet is one whose `clock` is known.
 */
export function resolvePublished(
  printed: PrintedTime | null,
  stated: readonly Stated[],
  captured: CaptureMoment | null,
  clock: string | null,
  language?: string,
): Published {
  const all = stated.flatMap(readStated)
  // A year of another calendar, an empty date, a time after the capture: no moment of this page.
  const known = all.filter(({ at }) => findTimeFault({ at }, captured) === null)
  const [faulty] = all
  const shown = printed === null ? null : readPrinted(printed)
  const agreed = preferZoned(known.filter((each) => shown !== null && agrees(each, shown)))
  const metadata = agreed ?? preferZoned(known)

  if (printed === null || shown === null) {
    if (metadata !== undefined)
      return toKnown(metadata, metadata.text, findZone(metadata, null, clock))
    return noteFault(readAlone(printed, stated, captured, clock, language), faulty, captured)
  }
  if (metadata === undefined) return readAlone(printed, stated, captured, clock, language)
  if (agreed !== undefined)
    return toKnown(agreed, printed.text, findZone(agreed, shown, clock), shown.zone)

  const what = `The page prints "${printed.text}", but ${metadata.from} says ${metadata.text}.`
  const problem = { code: 'time-conflict' as const, what }
  if (shown.zone !== null && cutClock(metadata.at) === shown.clock) {
    // The metadata has the seconds, the page the zone.
    const at = `${metadata.at.slice(0, 19)}${shown.at.slice(19)}`
    const moment = parseInstant(at)
    const exact = moment === null ? null : { ...metadata, at, moment }
    return exact === null
      ? { ...readAlone(printed, [], captured, clock, language), problem }
      : { ...toKnown(exact, printed.text, findOffset(at), shown.zone), from: 'printed', problem }
  }
  return { ...toKnown(metadata, metadata.text, findZone(metadata, shown, clock)), problem }
}

/** The first time, or an equal one that is stated in the publisher's zone instead of UTC. */
function preferZoned([first, ...others]: readonly Known[]): Known | undefined {
  if (first === undefined || findOffset(first.at) !== 0) return first
  const isSame = ({ at, moment }: Known) =>
    findOffset(at) !== 0 && Math.abs(moment - first.moment) < minute
  return others.find(isSame) ?? first
}

/** A printed time as far as it can be compared. */
type Shown = {
  /** As an instant, its zone taken to be western Indonesia's where none is printed. */
  at: Instant
  zone: string | null
  hasZone: boolean
  isDay: boolean
  /** "2024-07-29T20:15" */
  clock: string
}

function readPrinted({ text, parsed }: PrintedTime): Shown | null {
  const isZoneless = parsed.type === 'bad' && parsed.code === 'zone-missing'
  const read = isZoneless ? parseStatedTime(`${text} WIB`) : parsed
  if (read.type !== 'exact') return null
  return {
    at: read.at,
    zone: isZoneless ? null : read.zone,
    hasZone: !isZoneless && read.precision !== 'day',
    isDay: read.precision === 'day',
    clock: cutClock(read.at),
  }
}

/** The clock of an instant in its own zone, to the minute. */
function cutClock(at: Instant): string {
  return at.slice(0, 16)
}

function agrees({ at, moment }: Known, shown: Shown): boolean {
  const printed = parseInstant(shown.at)
  if (printed === null) return false
  if (shown.isDay) {
    // The day is printed in the newsroom's zone, which may be any.
    const midnight = parseInstant(`${shown.at.slice(0, 10)}T00:00:00Z`) ?? printed
    const isNear = moment > midnight - 14 * hour && moment < midnight + 36 * hour
    return isNear || at.slice(0, 10) === shown.at.slice(0, 10)
  }
  if (Math.abs(moment - printed) < 2 * minute) return true
  return !shown.hasZone && findAhead(moment, shown) !== null
}

/**
 * Minutes by which a printed clock is ahead of a moment, where that is an offset which a zone can have:
 * whole or half hours, from 11 behind to 14 ahead.
 */
function findAhead(moment: number, { clock }: Shown): number | null {
  const printed = parseInstant(`${clock}:00Z`)
  if (printed === null) return null
  const ahead = (printed - moment) / minute
  const offset = Math.round(ahead / 30) * 30
  return Math.abs(ahead - offset) < 2 && offset >= -11 * 60 && offset <= 14 * 60 ? offset : null
}

/** The offset for showing the moment: the printed one, else that of a clock that fits, else its own. */
function findZone({ at, moment }: Known, shown: Shown | null, clock: string | null): number {
  if (shown?.hasZone === true) return findOffset(shown.at)
  const ahead = shown === null || shown.isDay ? null : findAhead(moment, shown)
  // UTC is for machines. A newsroom whose clock is known does not use it.
  const own = clock === null || findOffset(at) !== 0 ? null : findZoneOffset(clock)
  return ahead ?? own ?? findOffset(at)
}

function toKnown(
  { moment, at, from }: Known,
  text: string,
  offset: number,
  zone: string | null = null,
): Published {
  const instant = formatInstant(moment, offset)
  const precision = parseStatedTime(at)
  return {
    time: {
      type: 'exact',
      text,
      at: instant === '' ? at : instant,
      precision: precision.type === 'exact' ? precision.precision : 'minute',
      zone,
    },
    from,
    problem: null,
  }
}

/** The time when no second source confirms it: printed, or from metadata without a zone. */
function readAlone(
  printed: PrintedTime | null,
  stated: readonly Stated[],
  captured: CaptureMoment | null,
  clock: string | null,
  language?: string,
): Published {
  const [first] = stated
  const text = printed?.text ?? first?.value
  if (text === undefined) return { time: null, from: null, problem: null }
  const found = printed ?? { text, parsed: parseMachineTime(text) }
  const zoned = readClock(found, clock, language)
  const parsed = zoned ?? readDay(found, language)
  const told = zoned ?? found.parsed
  const problem = told.type === 'bad' ? { code: told.code, what: `${text}: ${told.detail}` } : null
  const from = printed === null ? (first?.from ?? null) : 'printed'
  const fault = parsed.type === 'exact' ? findTimeFault(parsed, captured) : null
  const time = toStatedTime(text, parsed, captured)
  const isStored = time.type !== 'unknown' || fault === null
  return { time, from, problem: problem ?? (isStored ? null : fault) }
}

/** Reports a fault of the metadata when no other source states the time. */
function noteFault(
  published: Published,
  faulty: Known | undefined,
  captured: CaptureMoment | null,
): Published {
  const fault = faulty === undefined ? null : findTimeFault(faulty, captured)
  return published.problem === null && fault !== null ? { ...published, problem: fault } : published
}

function readStated({ value, from }: Stated): Known[] {
  const parsed = parseMachineTime(value)
  if (parsed.type !== 'exact' || parsed.precision === 'day') return []
  const moment = parseInstant(parsed.at)
  return moment === null ? [] : [{ at: parsed.at, moment, text: value, from }]
}
