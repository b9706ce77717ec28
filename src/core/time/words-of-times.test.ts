import { expect, it } from 'vitest'
import { parseStatedTime } from './parse-stated-time.ts'

// One time for each word of the tables: each fails without its row.

it.each([
  ...[
    ['MYT', '+08:00'],
    ['SGT', '+08:00'],
    ['HKT', '+08:00'],
    ['PHT', '+08:00'],
  ],
  ...[
    ['AWST', '+08:00'],
    ['ICT', '+07:00'],
    ['JST', '+09:00'],
    ['KST', '+09:00'],
  ],
  ...[
    ['AEST', '+10:00'],
    ['AEDT', '+11:00'],
    ['NZST', '+12:00'],
    ['NZDT', '+13:00'],
  ],
  ...[
    ['MSK', '+03:00'],
    ['МСК', '+03:00'],
    ['TRT', '+03:00'],
    ['EAT', '+03:00'],
  ],
  ...[
    ['WET', '+00:00'],
    ['WEST', '+01:00'],
    ['BST', '+01:00'],
    ['CET', '+01:00'],
  ],
  ...[
    ['MEZ', '+01:00'],
    ['CEST', '+02:00'],
    ['MESZ', '+02:00'],
    ['EET', '+02:00'],
  ],
  ...[
    ['EEST', '+03:00'],
    ['SAST', '+02:00'],
    ['BRT', '-03:00'],
    ['EST', '-05:00'],
  ],
  ...[
    ['EDT', '-04:00'],
    ['CDT', '-05:00'],
    ['MDT', '-06:00'],
    ['PST', '-08:00'],
  ],
  ['PDT', '-07:00'],
])('the zone %s is %s', (zone, offset) => {
  expect(parseStatedTime(`4 March 2024 10:30 ${zone}`)).toMatchObject({
    at: `2024-03-04T10:30:00${offset}`,
  })
})

it.each(['Uhr', 'uur', 'hrs', 'hr', 'hs', 'h', 'u', 'น.', 'ora', 'год', 'hod', 'години'])(
  'a clock time may have “%s” behind it',
  (unit) => {
    expect(parseStatedTime(`2024-03-04 10:30 ${unit} GMT+7`)).toMatchObject({
      at: '2024-03-04T10:30:00+07:00',
    })
  },
)

it.each([
  ...['ngày 4/3/2024', 'le 4 mars 2024', 'den 4 mars 2024'],
  ...['der 4. März 2024', 'vom 4. März 2024', 'am 4. März 2024', 'il 4 marzo 2024'],
  ...['el 4 de marzo de 2024', 'op 4 maart 2024', 'em 4 de março de 2024', 'del 4 marzo 2024'],
  ...['dne 4. března 2024', 'tanggal 4 Maret 2024', 'tgl 4 Maret 2024', 'on 4 March 2024'],
  ...['the 4 March 2024', 'la 4 martie 2024', 'ב 4 במרץ 2024', 'วันที่ 4 มีนาคม 2567'],
  ...['ที่ 4 มีนาคม 2567', 'يوم 4 مارس 2024', 'لـ 4 مارس 2024'],
])('a small word may come before a date: %j', (text) => {
  expect(parseStatedTime(text, { language: 'x' })).toMatchObject({
    at: '2024-03-04T00:00:00+00:00',
  })
})

it('a Vietnamese date may open with its month', () => {
  expect(parseStatedTime('Tháng 3 4, 2024', { language: 'vi' })).toMatchObject({
    at: '2024-03-04T00:00:00+00:00',
  })
})

it.each([
  ['令和6年3月4日', '2024'],
  ['平成31年3月4日', '2019'],
  ['昭和63年3月4日', '1988'],
  ['民國113年3月4日', '2024'],
  ['民国113年3月4日', '2024'],
])('%s counts the years of an era', (text, year) => {
  expect(parseStatedTime(text, { language: 'ja' })).toMatchObject({
    at: `${year}-03-04T00:00:00+00:00`,
  })
})

it.each([
  ['vi', 'Thứ Hai, 4/3/2024', 'Thứ Ba, 4/3/2024'],
  ['vi', 'Chủ nhật, 3/3/2024', 'Chủ nhật, 4/3/2024'],
  ['pt', 'Segunda-feira, 4 de março de 2024', 'Segunda-feira, 5 de março de 2024'],
  ['pt', 'Terça-feira, 5 de março de 2024', 'Terça-feira, 4 de março de 2024'],
  ['pt', 'Quarta-feira, 6 de março de 2024', 'Quarta-feira, 4 de março de 2024'],
  ['pt', 'Quinta-feira, 7 de março de 2024', 'Quinta-feira, 4 de março de 2024'],
  ['pt', 'Sexta-feira, 8 de março de 2024', 'Sexta-feira, 4 de março de 2024'],
  ['zh', '2024年3月4日(一)', '2024年3月4日(二)'],
  ['ko', '2024년 3월 4일(월)', '2024년 3월 4일(화)'],
])('a weekday in %s must agree with its date: %j', (language, right, wrong) => {
  expect(parseStatedTime(right, { language })).toMatchObject({ type: 'exact' })
  expect(parseStatedTime(wrong, { language })).toMatchObject({ code: 'weekday-mismatch' })
})

it.each([
  ...['sekitar 3 jam lalu', 'kira-kira 3 jam lalu', 'kurang lebih 3 jam lalu'],
  ...['about 3 hours ago', 'around 3 hours ago', 'vor etwa 3 Stunden'],
  ...['il y a environ 3 heures', 'circa 3 uur geleden', 'há cerca de 3 horas'],
  ...['около 3 часов назад', '3 órával ezelőtt'],
])('%j is three hours ago', (text) => {
  expect(parseStatedTime(text)).toEqual({ type: 'ago', amount: 3, unit: 'hour' })
})

it.each([
  ['da', 'for 3 uger siden'],
  ['no', 'for 3 uker siden'],
])('in %s %j is three weeks ago', (_, text) => {
  expect(parseStatedTime(text)).toEqual({ type: 'ago', amount: 3, unit: 'week' })
})

it.each([
  ...['baru saja', 'just now', 'now', 'moments ago', 'a moment ago', 'sekarang'],
  ...['gerade eben', 'soeben', 'à l’instant', 'ahora mismo', 'ahora', 'agora mesmo', 'agora'],
  ...['adesso', 'zojuist', 'przed chwilą', 'az önce', 'şimdi', 'только что', 'щойно'],
  ...['vừa xong', 'just nu', 'lige nu', 'akkurat nå', 'juuri nyt', 'právě teď', 'most'],
  ...['chiar acum', 'الآن', 'עכשיו', 'たった今', '刚刚', '剛剛', '방금', 'अभी अभी'],
])('%j is no time ago', (text) => {
  expect(parseStatedTime(text)).toMatchObject({ type: 'ago', amount: 0 })
})
