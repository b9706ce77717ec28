/**
 * Indonesian zones in minutes ahead of UTC (Keputusan Presiden 41/1987). There is no summer time, so
 * abbreviation and offset are equivalent.
 */
const indonesianZones: ReadonlyMap<string, number> = new Map([
  ['WIB', 420],
  ['WITA', 480],
  ['WIT', 540],
])

/** Western Indonesian time. */
export const wib = 420

/**
 * Returns the offset of a printed zone (`WIB`, `GMT+7`, `UTC+07:00`, `+0700`, `Z`) in minutes ahead of UTC,
 * in any case. Returns null for an unknown abbreviation and for an impossible offset.
 */
export function findZoneOffset(zone: string): number | null {
  const name = zone.replace(/\s/g, '').toUpperCase()
  const indonesian = indonesianZones.get(name)
  if (indonesian !== undefined) return indonesian
  if (/^(?:GMT|UTC|Z)$/.test(name)) return 0
  const found = /^(?:GMT|UTC)?(?<sign>[+-])(?<hours>\d{1,2}?):?(?<minutes>\d{2})?$/.exec(
    name,
  )?.groups
  if (found === undefined) return null
  const hours = Number(found.hours)
  const minutes = Number(found.minutes ?? 0)
  if (hours > 23 || minutes > 59) return null
  const size = hours * 60 + minutes
  return found.sign === '-' ? 0 - size : size
}

/** Formats an offset as `WIB`, `WITA` or `WIT`, or else as `UTC+02:00`; plain `UTC` at 0. */
export function formatZone(offset: number): string {
  for (const [name, minutes] of indonesianZones) if (minutes === offset) return name
  if (offset === 0) return 'UTC'
  const size = Math.abs(offset)
  const hours = String(Math.floor(size / 60)).padStart(2, '0')
  return `UTC${offset < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`
}
