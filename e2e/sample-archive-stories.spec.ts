import { expect, test } from './site.ts'

test('the reading time of a story from right to left is after its time, with space between', async ({
  page,
  site,
}) => {
  await site.open('/outlets/قنديل-الحي')
  await site.ready()
  const story = page.getByRole('listitem').filter({ hasText: 'ساعاتي الميناء' })
  const time = await story.getByText('13 September 2025', { exact: true }).boundingBox()
  const minutes = await story.getByText('1 menit baca', { exact: true }).boundingBox()
  const [start, end] = [time?.x ?? 0, (minutes?.x ?? 0) + (minutes?.width ?? 0)]
  // Twice the space at each side of the dot.
  expect(start - end).toBeGreaterThan(12)
})

test('a story alone in its row keeps its headline at its time, however long its summary is', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 768, height: 900 })
  await site.open('/outlets/radio-kuala')
  await site.ready()
  const story = page.getByRole('listitem').filter({ hasText: 'Gulai Nangka Kepiting' })
  const time = await story.getByText('3 September 2025', { exact: true }).boundingBox()
  const headline = await story.getByRole('heading').boundingBox()
  // A line, and the space below it.
  expect((headline?.y ?? 0) - (time?.y ?? 0)).toBeLessThan(30)
})
