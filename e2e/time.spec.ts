import { related } from './page-parts.ts'
import { capturedAt, seed, today } from './seed.ts'
import { expect, test } from './site.ts'

test('an old capture shows its labels as of the capture, and one control switches them to now', async ({
  page,
  site,
}) => {
  await site.setClock(today)
  await site.open(seed.path)
  await site.ready()
  const labels = related(page).getByRole('time')
  await expect(related(page).getByText('Waktu per 19 September 2024')).toBeVisible()
  await expect(labels).toHaveText(seed.related.map(({ time }) => time))
  await related(page).getByRole('button', { name: 'Waktu kini' }).click()
  await expect(labels).toHaveText([
    ...Array.from({ length: 3 }, () => '18 September 2024'),
    '18 September 2024',
    ...Array.from({ length: 6 }, () => '17 September 2024'),
  ])
  await related(page).getByRole('link').first().click()
  await expect(
    related(page).getByRole('button', { name: 'Waktu per 19 September 2024' }),
  ).toBeVisible()
  await related(page).getByRole('button').click()
  await expect(labels.last()).toHaveText('2 hari lalu')
})

test('the switch works by keyboard and keeps the focus', async ({ page, site }) => {
  await site.setClock(today)
  await site.open(seed.path)
  await site.ready()
  await related(page).getByRole('button', { name: 'Waktu kini' }).focus()
  await page.keyboard.press('Enter')
  await expect(related(page).getByRole('button', { name: /^Waktu per/ })).toBeFocused()
  await expect(page.getByRole('status')).toHaveText('')
})

test('a time has its known precision, and its absolute form is available', async ({
  page,
  site,
}) => {
  await site.setClock(today)
  await site.open(seed.path)
  await site.ready()
  const items = related(page).getByRole('listitem')
  await expect(items.last().getByRole('time')).toHaveAttribute('datetime', '2024-09-17')
  await expect(items.last()).toContainText('sekitar 17 September 2024')
  // The moment of capture is an estimate, so the label claims no hour.
  await expect(items.first().getByRole('time')).toHaveAttribute('datetime', '2024-09-18')
  const absolute = items.first().getByText('sekitar 18 September 2024')
  await expect(absolute).toHaveCSS('opacity', '0')
  await items.first().hover()
  await expect(absolute).toHaveCSS('opacity', '1')
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(absolute).toHaveCSS('opacity', '0')
  await items.first().getByRole('link').focus()
  await expect(absolute).toHaveCSS('opacity', '1')
})

test('a fresh capture has live labels, which change at their boundaries without announcement or layout shift', async ({
  page,
  site,
}) => {
  await site.setClock(capturedAt)
  await site.open(seed.path)
  await site.ready()
  const labels = related(page).getByRole('time')
  await expect(labels.first()).toHaveText('12 jam lalu')
  const before = await labels.evaluateAll((times) =>
    times.map((time) => time.getBoundingClientRect().top),
  )
  await page.clock.fastForward('01:00:00')
  await expect(labels.first()).toHaveText('13 jam lalu')
  await expect(labels.nth(3)).toHaveText('1 hari lalu')
  await page.clock.fastForward('23:00:00')
  await expect(labels.first()).toHaveText('1 hari lalu')
  await expect(labels.nth(3)).toHaveText('2 hari lalu')
  const after = await labels.evaluateAll((times) =>
    times.map((time) => time.getBoundingClientRect().top),
  )
  expect(after).toEqual(before)
  await expect(page.getByRole('status')).toHaveText('')
})

for (const timezoneId of ['Asia/Jakarta', 'UTC', 'America/New_York', 'Asia/Jayapura']) {
  test.describe(`read in ${timezoneId}`, () => {
    test.use({ timezoneId })

    test('the publisher’s time and every label are the same', async ({ page, site }) => {
      await site.setClock(capturedAt)
      await site.open(seed.path)
      await site.ready()
      await expect(page.getByRole('article').getByRole('time')).toHaveText(seed.published)
      await expect(related(page).getByRole('time')).toHaveText(seed.related.map(({ time }) => time))
    })

    test('the dates of the live clock are the publisher’s dates', async ({ page, site }) => {
      await site.setClock(today)
      await site.open(seed.path)
      await site.ready()
      await related(page).getByRole('button', { name: 'Waktu kini' }).click()
      await expect(related(page).getByRole('time').first()).toHaveText('18 September 2024')
      await expect(related(page).getByRole('time').last()).toHaveText('17 September 2024')
    })
  })
}

for (const [what, now] of [
  ['years behind', '2001-01-01T00:00:00Z'],
  ['between publication and capture', '2024-08-01T00:00:00Z'],
  ['years ahead', '2099-12-31T23:59:59Z'],
] as const) {
  test(`a reader’s clock that is ${what} breaks nothing, and no future time is “lalu”`, async ({
    page,
    site,
  }) => {
    await site.setClock(now)
    await site.open(seed.path)
    await site.ready()
    await expect(page.getByRole('article').getByRole('time')).toHaveText(seed.published)
    const labels = await related(page).getByRole('time').allTextContents()
    expect(labels).toHaveLength(10)
    const isBehind = new Date(now) < new Date(capturedAt)
    for (const label of labels) {
      expect(label).toMatch(isBehind ? /^1[78] September(?: 2024)?$/ : / lalu$/)
    }
  })
}
