import { describe, expect, it } from 'vitest'
import { createProgressLine } from './progress-line.ts'

/** A progress line on a terminal or a file, with a clock in ms that the test sets. */
function open(isTTY: boolean) {
  const clock = { at: 0 }
  const written: string[] = []
  const terminal = { isTTY, write: (text: string) => written.push(text) }
  return { clock, written, line: createProgressLine(terminal, () => clock.at) }
}

describe('the progress line', () => {
  it('appears on a terminal after the first second and is erased at the end', () => {
    const { clock, written, line } = open(true)
    line.show('Reading captures', 1, 900)
    expect(written).toEqual([])
    clock.at = 1_500
    line.show('Reading captures', 200, 900)
    line.show('Reading captures', 201, 900)
    clock.at = 1_700
    line.show('Compressing')
    line.clear()
    line.clear()
    expect(written.map((text) => text.replace('\r\u001B[2K', '<'))).toEqual([
      '<Reading captures  200 of 900',
      '<Compressing',
      '<',
    ])
  })

  it('says how long a step takes, once its speed tells it', () => {
    const { clock, written, line } = open(true)
    for (const [at, done] of [
      [1_000, 10],
      [3_000, 100],
      [4_000, 1_000],
      [900_000, 1_000],
    ] as const) {
      clock.at = at
      line.show('Writing pages', done, 1_010)
    }
    line.show('Compressing', 1, 2)
    expect(written.map((text) => text.replace('\r\u001B[2K', '').trim())).toEqual([
      'Writing pages  10 of 1010',
      'Writing pages  100 of 1010, 18 s left',
      'Writing pages  1000 of 1010',
      'Writing pages  1000 of 1010, 9 s left',
    ])
  })

  it('never appears elsewhere', () => {
    const { clock, written, line } = open(false)
    clock.at = 5_000
    line.show('Compressing')
    line.clear()
    expect(written).toEqual([])
  })
})
