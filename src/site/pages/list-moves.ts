import { isCompared } from '../../core/changes/is-compared.ts'
import type { Changes } from '../../core/changes/schema.ts'
import { paths } from '../../core/publish/paths.ts'

/** An address without a page of its own, and the one to which it leads. */
export type Move = { from: string; to: string }

/**
 * Number of versions up to which every two have an address. Of more only those two have that a page compares,
 * because addresses grow with the square of the versions.
 */
const maxAddressed = 40

/**
 * Lists the addresses that lead to a comparison: its two versions in the other order and, for a comparison with
 * the newest version, its older one with each version that no page compares with it.
 */
export function listMoves({ slug, versions, before, after }: Changes): Move[] {
  const toPath = (from: number, to: number) =>
    paths.changes(slug, versions[from]?.addressPart ?? '', versions[to]?.addressPart ?? '')
  const path = toPath(before, after)
  const isNewest = after === versions.length - 1
  const others = isNewest && versions.length <= maxAddressed ? [...versions.keys()] : []
  const newer = others.filter(
    (index) => index > before && !isCompared(before, index, versions.length),
  )
  return [after, ...newer].flatMap((index) => {
    const inOrder = index === after ? [] : [{ from: toPath(before, index), to: path }]
    return [...inOrder, { from: toPath(index, before), to: path }]
  })
}
