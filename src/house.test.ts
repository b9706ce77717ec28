import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

/** Matches the relative specifier of a static, type-only or dynamic import. */
const relativeImport = /(?:from|import|import\()\s*['"](\.[^'"?]+)/g

/** Maps each room, a folder of `src/<part>`, to the rooms that its files import. */
async function readRooms(part: string): Promise<Map<string, Set<string>>> {
  const root = join('src', part)
  const names = await readdir(root, { recursive: true })
  const files = names.filter((name) => /\.tsx?$/.test(name) && !/\.test\.|-fixture\./.test(name))
  const rooms = new Map<string, Set<string>>()
  for (const file of files) {
    const room = findRoom(file)
    const text = await readFile(join(root, file), 'utf8')
    const imported = [...text.matchAll(relativeImport)].map(([, specifier = '']) =>
      normalize(join(dirname(file), specifier)),
    )
    const others = imported.filter((path) => !path.startsWith('..')).map(findRoom)
    for (const other of others) {
      if (other !== room) rooms.set(room, (rooms.get(room) ?? new Set()).add(other))
    }
  }
  return rooms
}

/** Returns the room of a file: `text/slug.ts` → `text`; a file outside of the rooms is its own room. */
function findRoom(file: string): string {
  return file.split('/')[0] ?? file
}

/** Returns a circle of rooms as a path that ends where it starts, or null. */
function findCircle(rooms: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const done = new Set<string>()
  const visit = (room: string, path: string[]): string[] | null => {
    if (path.includes(room)) return [...path.slice(path.indexOf(room)), room]
    if (done.has(room)) return null
    for (const other of rooms.get(room) ?? []) {
      const circle = visit(other, [...path, room])
      if (circle !== null) return circle
    }
    done.add(room)
    return null
  }
  for (const room of rooms.keys()) {
    const circle = visit(room, [])
    if (circle !== null) return circle
  }
  return null
}

it.each(['core', 'app', 'site', 'worker'])(
  'no rooms of %s import each other in a circle',
  async (part) => {
    const rooms = await readRooms(part)
    expect(rooms.size, `rooms of ${part} with imports`).toBeGreaterThan(0)
    expect(findCircle(rooms)).toBeNull()
  },
)

it('finds a circle through three rooms', () => {
  const rooms = new Map([
    ['time', new Set(['text'])],
    ['text', new Set(['article'])],
    ['article', new Set(['time'])],
  ])
  expect(findCircle(rooms)).toEqual(['time', 'text', 'article', 'time'])
})
