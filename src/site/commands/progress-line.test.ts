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

  it('never appears elsewhere', () => {
    const { clock, written, line } = open(false)
    clock.at = 5_000
    line.show('Compressing')
    line.clear()
    expect(written).toEqual([])
  })
})
