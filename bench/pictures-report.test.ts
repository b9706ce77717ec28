import { expect, it } from 'vitest'
import { tabulatePictures } from './pictures-report.ts'

it('states medians without and with a picture, their ratio and the spread', () => {
  const [, paint] = tabulatePictures(
    [{ firstPaint: 500 }, { firstPaint: 520 }, { firstPaint: 480 }],
    [{ firstPaint: 505 }, { firstPaint: 510 }, { firstPaint: 900 }],
  )
  expect(paint).toEqual(['first paint', '500 ms', '510 ms', '1.02', '480 ms to 520 ms'])
})

it('marks what no run measured', () => {
  expect(tabulatePictures([], [])[1]).toEqual(['first paint', '–', '–', '', '– to –'])
})
