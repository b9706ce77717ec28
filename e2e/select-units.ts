import type { Page } from '@playwright/test'

/** Some words of a text unit, which is known by its id: `{ unit: 'p4', words: 'Tiang' }`. */
export type UnitWords = { unit: string; words: string }

/** Selects from some words of one text unit to the end of some of another, and brings them into view. */
export async function selectUnits(page: Page, from: UnitWords, to: UnitWords): Promise<void> {
  await page.evaluate(
    ([start, end]) => {
      const find = ({ unit, words }: { unit: string; words: string }) => {
        const element = document.getElementById(unit)
        const walker = document.createTreeWalker(element ?? document, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1
          if (at !== -1) return { node, at }
        }
        throw new Error(`${unit} does not hold “${words}”.`)
      }
      const [first, last] = [find(start), find(end)]
      first.node.parentElement?.scrollIntoView({ block: 'center' })
      getSelection()?.setBaseAndExtent(first.node, first.at, last.node, last.at + end.words.length)
    },
    [from, to] as const,
  )
}
