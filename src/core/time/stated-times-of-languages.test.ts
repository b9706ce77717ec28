import { describe, expect, it } from 'vitest'
import { listStatedTimes, parseStatedTime, toStatedTime } from './parse-stated-time.ts'

const day = '2024-03-04'

describe('dates in other languages', () => {
  it.each([
    ['de', 'Montag, 4. März 2024, 10:30 Uhr'],
    ['de', '04.03.2024, 10.30 Uhr'],
    ['de', 'Mo, 4. Mrz. 2024 um 10:30 Uhr'],
    ['fr', 'Le lundi 4 mars 2024 à 10h30'],
    ['fr', '4 mars 2024 à 10:30'],
    ['es', 'Lunes, 4 de marzo de 2024, a las 10:30'],
    ['es', '4 mar 2024 - 10:30 h'],
    ['pt', 'Segunda-feira, 4 de março de 2024 às 10h30'],
    ['pt', '04/03/2024 às 10h30min'],
    ['it', 'Lunedì 4 marzo 2024 alle ore 10:30'],
    ['nl', 'maandag 4 maart 2024 om 10.30 uur'],
    ['pl', 'poniedziałek, 4 marca 2024, godz. 10:30'],
    ['tr', '4 Mart 2024 Pazartesi, 10:30'],
    ['ru', '4 марта 2024 г., 10:30'],
    ['uk', 'Понеділок, 4 березня 2024 року, о 10:30'],
    ['ms', 'Isnin, 4 Mac 2024 10:30 pagi'],
    ['vi', 'Thứ Hai, 4/3/2024, 10:30'],
    ['vi', 'Thứ hai, ngày 4 tháng 3 năm 2024 lúc 10:30'],
    ['sv', 'måndag 4 mars 2024 kl. 10.30'],
    ['da', '4. marts 2024 kl. 10:30'],
    ['no', 'Mandag 4. mars 2024 kl. 10:30'],
    ['fi', 'maanantai 4.3.2024 klo 10.30'],
    ['fi', '4. maaliskuuta 2024 klo 10.30'],
    ['cs', 'pondělí 4. března 2024 v 10:30'],
    ['cs', '4. 3. 2024 10:30'],
    ['hu', '2024. március 4. 10:30'],
    ['ro', 'Luni, 4 martie 2024, ora 10:30'],
    ['ar', 'الاثنين، ٤ مارس ٢٠٢٤، ١٠:٣٠'],
    ['he', '4 במרץ 2024, 10:30'],
    ['ja', '2024年3月4日(月) 10時30分'],
    ['ja', '令和6年3月4日 午前10時30分'],
    ['zh', '2024年3月4日 10:30'],
    ['zh', '2024年3月4日上午10:30'],
    ['ko', '2024년 3월 4일 오전 10:30'],
    ['ko', '2024.03.04. 10:30'],
    ['hi', 'सोमवार, 4 मार्च 2024, 10:30'],
    ['bn', '০৪ মার্চ ২০২৪, ১০:৩০'],
    ['bn', 'সোমবার, ৪ মার্চ ২০২৪, ১০:৩০'],
    ['ta', 'திங்கள், 4 மார்ச் 2024, 10:30'],
    ['te', '4 మార్చి 2024, 10:30'],
    ['ur', 'پیر، 4 مارچ 2024، 10:30'],
    ['fa', 'دوشنبه، ۴ مارس ۲۰۲۴، ۱۰:۳۰'],
    ['sw', 'Jumatatu, 4 Machi 2024, 10:30'],
    ['tl', '4 Marso 2024, 10:30'],
    ['el', 'Δευτέρα, 4 Μαρτίου 2024, 10:30'],
    ['bg', 'понеделник, 4 март 2024, 10:30'],
    ['sk', 'pondelok 4. marca 2024 10:30'],
    ['hr', 'ponedjeljak 4. ožujka 2024 10:30'],
    ['ar', '4 مارس/ آذار 2024، 10:30'],
    ['nl', '04-03-24, 10:30'],
    ['my', '၀၄/၀၃/၂၀၂၄ ၁၀:၃၀'],
    ['km', '០៤/០៣/២០២៤ ១០:៣០'],
    ['de', 'Mo 04.03.24 | 10:30 Uhr'],
    ['th', 'วันจันทร์ที่ 4 มีนาคม 2567 เวลา 10:30 น.'],
    ['th', '4 มี.ค. 2567 | 10:30 น.'],
    ['th', '๔ มี.ค. ๖๗ ๑๐:๓๐'],
    ['th', '04/03/2567 10:30'],
    ['bn', 'সোমবার, ৪ মার্চ ২০২৪, ১০: ৩০'],
    ['fa', 'دوشنبه ۴ مارس ۲۰۲۴ - ۱۰:۳۰'],
    ['ur', 'پیر، 4 مارچ 2024 10:30'],
    ['el', 'Δευτέρα, 4 Μαρτίου 2024, 10:30'],
    ['ca', 'Dilluns, 4 de març de 2024 a les 10:30'],
    ['sk', 'pondelok 4. marca 2024 10:30'],
    ['sr', 'ponedeljak, 4. mart 2024. 10:30'],
    ['sr', 'понедељак, 4. март 2024. 10:30'],
    ['bg', 'понеделник, 4 март 2024, 10:30'],
    ['sw', 'Jumatatu, 4 Machi 2024 10:30'],
    ['tl', 'Lunes, 4 Marso 2024, 10:30'],
    ['my', '၄.၃.၂၀၂၄ ၁၀:၃၀'],
    ['km', '៤/៣/២០២៤ ១០:៣០'],
    ['en', 'Mon 4 Mar 2024 10.30'],
    ['en', 'March 4th, 2024 · 10:30 a.m.'],
    ['id', '4 Maret, 2024 10:30'],
    ['id', '4. Maret 2024 10.30'],
    ['id', 'Senin (4/3/2024) pukul 10.30'],
  ])('%s: %j', (language, text) => {
    // All of them have a clock time without a zone, so only the day is certain.
    expect(parseStatedTime(text, { language })).toMatchObject({ code: 'zone-missing' })
    expect(parseStatedTime(`${text} GMT+7`, { language })).toMatchObject({
      type: 'exact',
      at: `${day}T10:30:00+07:00`,
      precision: 'minute',
      zone: 'GMT+7',
    })
  })

  it.each([...['٠', '۰', '०', '০', '੦', '૦', '௦', '౦', '೦', '൦', '๐', '໐', '၀', '០', '０']])(
    'digits from %s on are read',
    (zero) => {
      const first = zero.charCodeAt(0)
      const text = '04/03/2024 10:30 GMT+7'.replace(/\d(?!$)/g, (digit) =>
        String.fromCharCode(first + Number(digit)),
      )
      expect(parseStatedTime(text, { language: 'bn' })).toMatchObject({
        at: `${day}T10:30:00+07:00`,
      })
    },
  )

  it('a Thai year is counted from the Buddha’s death, on no other page', () => {
    const at = '2024-03-04T00:00:00+00:00'
    expect(parseStatedTime('4 มีนาคม พ.ศ. 2567', { language: 'th' })).toMatchObject({ at })
    expect(parseStatedTime('2567-03-04', { language: 'th-TH' })).toMatchObject({ at })
    expect(parseStatedTime('2567-03-04', { language: 'en' })).toMatchObject({
      at: '2567-03-04T00:00:00+00:00',
    })
  })

  it('two digits are a year only before a clock time', () => {
    expect(parseStatedTime('04.03.24', { language: 'de' })).toEqual({ type: 'none' })
    expect(parseStatedTime('4 Maret 2024 04.03.24 WIB')).toMatchObject({
      at: '2024-03-04T04:03:24+07:00',
    })
  })

  it('a date without a clock time has day precision, in UTC on a foreign page', () => {
    expect(parseStatedTime('4. März 2024', { language: 'de' })).toMatchObject({
      at: `${day}T00:00:00+00:00`,
      precision: 'day',
    })
    expect(parseStatedTime('4 Maret 2024', { language: 'id' })).toMatchObject({
      at: `${day}T00:00:00+07:00`,
    })
  })
})

describe('clocks of twelve hours', () => {
  it.each([
    ['4 Maret 2024 7:30 PM WIB', '19:30'],
    ['March 4, 2024 at 7:30 p.m. GMT+7', '19:30'],
    ['March 4, 2024 12:15 AM GMT+7', '00:15'],
    ['March 4, 2024 12:15 PM GMT+7', '12:15'],
    ['March 4, 2024, 12 noon GMT+7', '12:00'],
    ['March 4, 2024 7 pm GMT+7', '19:00'],
    ['4 Maret 2024 pukul 7.30 malam WIB', '19:30'],
    ['4 Maret 2024 pukul 1 siang WIB', '13:00'],
    ['4 Mac 2024 7:30 malam (GMT+7)', '19:30'],
    ['2024年3月4日 午後7時30分 GMT+7', '19:30'],
    ['2024년 3월 4일 오후 7:30 GMT+7', '19:30'],
    ['2024年3月4日 19時3分 GMT+7', '19:03'],
    ['7:30 PM GMT+7, Mon March 4, 2024', '19:30'],
    ['4 Maret 2024 19:30 WIB', '19:30'],
    ['noon GMT+7, March 4, 2024', '12:00'],
    ['19:30 GMT+7, 4 марта 2024', '19:30'],
  ])('%j is %s', (text, clock) => {
    expect(parseStatedTime(text)).toMatchObject({ at: `${day}T${clock}:00+07:00` })
  })
})

describe('zones', () => {
  it.each([
    ['EST', '-05:00'],
    ['CET', '+01:00'],
    ['MEZ', '+01:00'],
    ['BST', '+01:00'],
    ['JST', '+09:00'],
    ['(GMT+7)', '+07:00'],
    ['+0700', '+07:00'],
  ])('%s is %s', (zone, offset) => {
    expect(parseStatedTime(`4 March 2024 10:30 ${zone}`)).toMatchObject({
      at: `${day}T10:30:00${offset}`,
    })
  })

  it.each([['IST'], ['CST'], ['ET']])('%s means several', (zone) => {
    expect(parseStatedTime(`4 March 2024 10:30 ${zone}`)).toMatchObject({ code: 'zone-missing' })
  })

  it.each([
    ['IST', 'hi', '+05:30'],
    ['IST', 'ta-IN', '+05:30'],
    ['IST', 'en-IN', '+05:30'],
    ['CST', 'zh-CN', '+08:00'],
  ])('%s means one on a page in %s', (zone, language, offset) => {
    expect(parseStatedTime(`4 March 2024 10:30 ${zone}`, { language })).toMatchObject({
      at: `${day}T10:30:00${offset}`,
    })
  })

  it.each([
    ['IST', 'en'],
    ['IST', 'he'],
    ['CST', 'zh'],
  ])('%s still means several on a page in %s', (zone, language) => {
    const parsed = parseStatedTime(`4 March 2024 10:30 ${zone}`, { language })
    expect(parsed).toMatchObject({ code: 'zone-missing' })
  })
})

describe('numbers whose order is a custom', () => {
  it.each([
    ['04/03/2024', 'id', '2024-03-04'],
    ['04/03/2024', 'en-GB', '2024-03-04'],
    ['03/25/2024', 'en', '2024-03-25'],
    ['Monday, 03/04/2024', 'en', '2024-03-04'],
    ['04/04/2024', 'en', '2024-04-04'],
  ])('%j of %s is %s', (text, language, date) => {
    expect(parseStatedTime(text, { language })).toMatchObject({
      type: 'exact',
      at: expect.stringContaining(date),
    })
  })

  it('are rejected when their order is ambiguous', () => {
    expect(parseStatedTime('04/03/2024', { language: 'en' })).toMatchObject({
      code: 'ambiguous-date',
    })
  })

  it('are month first if day first would be after the capture', () => {
    const capture = { at: '2024-03-05T10:00:00+07:00', isEstimated: false }
    const text = '03/04/2024 10:00 WIB'
    expect(toStatedTime(text, parseStatedTime(text), capture)).toMatchObject({
      at: '2024-03-04T10:00:00+07:00',
    })
  })
})

describe('amounts of time ago', () => {
  it.each([
    ['2 jam 15 menit yang lalu', 135, 'minute'],
    ['1 hari 3 jam lalu', 27, 'hour'],
    ['3 hr lalu', 3, 'day'],
    ['3 hrs ago', 3, 'hour'],
    ['5j lalu', 5, 'hour'],
    ['5 jam yg lalu', 5, 'hour'],
    ['1 mgg lalu', 1, 'week'],
    ['3 bln yang lalu', 3, 'month'],
    ['2 thn lalu', 2, 'year'],
    ['2h ago', 2, 'hour'],
    ['45m ago', 45, 'minute'],
    ['setengah jam lalu', 30, 'minute'],
    ['half an hour ago', 30, 'minute'],
    ['an hour and 5 minutes ago', 65, 'minute'],
    ['3 jam lepas', 3, 'hour'],
    ['vor 3 Stunden', 3, 'hour'],
    ['vor einem Tag', 1, 'day'],
    ['il y a 3 heures', 3, 'hour'],
    ['hace 3 horas', 3, 'hour'],
    ['há 3 horas', 3, 'hour'],
    ['3 ore fa', 3, 'hour'],
    ['3 uur geleden', 3, 'hour'],
    ['3 godziny temu', 3, 'hour'],
    ['3 saat önce', 3, 'hour'],
    ['3 часа назад', 3, 'hour'],
    ['3 години тому', 3, 'hour'],
    ['3 giờ trước', 3, 'hour'],
    ['för 3 timmar sedan', 3, 'hour'],
    ['3 timer siden', 3, 'hour'],
    ['3 tuntia sitten', 3, 'hour'],
    ['před 3 hodinami', 3, 'hour'],
    ['3 órája', null, null],
    ['acum 3 ore', 3, 'hour'],
    ['منذ 3 ساعات', 3, 'hour'],
    ['לפני 3 שעות', 3, 'hour'],
    ['3時間前', 3, 'hour'],
    ['3小时前', 3, 'hour'],
    ['3시간 전', 3, 'hour'],
    ['3 घंटे पहले', 3, 'hour'],
    ['gestern', 1, 'day'],
    ['昨天', 1, 'day'],
    ['hari ini', 0, 'day'],
  ])('%j', (text, amount, unit) => {
    const parsed = parseStatedTime(text)
    if (amount === null) expect(parsed).toEqual({ type: 'none' })
    else expect(parsed).toEqual({ type: 'ago', amount, unit })
  })

  it.each([
    ['beberapa menit lalu'],
    ['lebih dari 2 tahun lalu'],
    ['a few minutes ago'],
    ['vor wenigen Minuten'],
    ['несколько часов назад'],
  ])('%j gives no moment', (text) => {
    const capture = { at: '2024-03-05T10:00:00+07:00', isEstimated: false }
    expect(parseStatedTime(text)).toEqual({ type: 'vague' })
    expect(toStatedTime(text, parseStatedTime(text), capture)).toEqual({ type: 'unknown', text })
  })
})

describe('days counted back', () => {
  const capture = { at: '2024-03-05T10:00:00+07:00', isEstimated: false }
  it.each([
    ['Hari ini, 08:30 WIB', '2024-03-05T08:30:00+07:00', 'minute'],
    ['Kemarin, 21.40 WITA', '2024-03-04T21:40:00+08:00', 'minute'],
    ['Yesterday at 9:40 PM GMT+7', '2024-03-04T21:40:00+07:00', 'minute'],
    ['Heute, 08:30 Uhr MEZ', '2024-03-05T08:30:00+01:00', 'minute'],
    ['Kemarin, 10:30', '2024-03-04T00:00:00+07:00', 'day'],
  ])(
    '%j is a day before the capture, with a clock where its zone is known',
    (text, at, precision) => {
      expect(toStatedTime(text, parseStatedTime(text), capture)).toMatchObject({ at, precision })
    },
  )

  it('are estimates if the capture is one', () => {
    const text = 'Kemarin, 10:30 WIB'
    const parsed = parseStatedTime(text)
    expect(toStatedTime(text, parsed, null)).toEqual({ type: 'unknown', text })
    expect(toStatedTime(text, parsed, { ...capture, isEstimated: true })).toMatchObject({
      type: 'ago',
      isEstimated: true,
    })
  })
})

describe('a moment that cannot be true', () => {
  const capture = { at: '2024-03-05T10:00:00+07:00', isEstimated: false }
  it.each([
    ['a Buddhist year', '4 Maret 2567 10:00 WIB'],
    ['a Solar Hijri year', '1402-12-14T10:00:00+03:30'],
    ['an empty date', '1970-01-01T00:00:00Z'],
    ['an empty date on a clock of ours', '1 Januari 1970 07:00 WIB'],
    ['the year 1', '0001-01-01T00:00:00Z'],
    ['a time after the capture', '9 Maret 2024 10:00 WIB'],
  ])('is no time of publication: %s', (_title, text) => {
    expect(toStatedTime(text, parseStatedTime(text), capture)).toEqual({ type: 'unknown', text })
  })

  it('may be slightly in the future', () => {
    const text = '5 Maret 2024 12:00 WIB'
    expect(toStatedTime(text, parseStatedTime(text), capture)).toMatchObject({ type: 'exact' })
  })
})

describe('times among other words', () => {
  it.each([
    ['Kompas.tv - 6 Mei 2024, 09:14 WIB', ['6 Mei 2024, 09:14 WIB']],
    [
      'Diperbarui 5 Maret 2024 08:00 WIB - Terbit 4 Maret 2024 10:00 WIB',
      ['5 Maret 2024 08:00 WIB', '4 Maret 2024 10:00 WIB'],
    ],
    ["Senin, 23 Sya'ban 1445 H / 04 Maret 2024 M, 10:00 WIB", ['04 Maret 2024 M, 10:00 WIB']],
    ['Sari Dewi · 3 jam lalu · 2 menit baca', ['3 jam lalu']],
    ['Rapat 4/3 di ruang 2024', []],
  ])('%j', (line, texts) => {
    expect(listStatedTimes(line).map(({ text }) => text)).toEqual(texts)
  })
})

describe('months of languages that other tables share little with', () => {
  it.each([
    ['bn', 'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর'],
    ['fa', 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'],
    ['ur', 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'],
    [
      'el',
      'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
    ],
    ['bg', 'януари февруари март април май юни юли август септември октомври ноември декември'],
    [
      'sk',
      'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
    ],
    ['sr', 'јануар фебруар март април мај јун јул август септембар октобар новембар децембар'],
    ['sr', 'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar'],
    ['ca', 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre'],
    ['sw', 'Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba'],
    [
      'tl',
      'Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre',
    ],
  ])('%s: %s', (language, months) => {
    const found = months.split(' ').map((month) => parseStatedTime(`5 ${month} 2024`, { language }))
    expect(
      found.map((time) => (time.type === 'exact' ? Number(time.at.slice(5, 7)) : time)),
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })
})

describe('amounts of time ago in languages that other tables share little with', () => {
  it.each([
    ['th', '2 ชั่วโมงที่แล้ว', 2, 'hour'],
    ['th', '5 นาทีที่ผ่านมา', 5, 'minute'],
    ['th', '3 วันก่อน', 3, 'day'],
    ['bn', '২ ঘণ্টা আগে', 2, 'hour'],
    ['fa', '۳ ساعت پیش', 3, 'hour'],
    ['ur', '3 گھنٹے پہلے', 3, 'hour'],
    ['el', 'Πριν 2 ώρες', 2, 'hour'],
    ['el', 'πριν από 3 ημέρες', 3, 'day'],
    ['bg', 'преди 2 часа', 2, 'hour'],
    ['sr', 'pre 2 sata', 2, 'hour'],
    ['hr', 'prije 5 minuta', 5, 'minute'],
    ['sr', 'пре 3 дана', 3, 'day'],
    ['tl', '3 oras ang nakalipas', 3, 'hour'],
  ])('%s: %j', (language, text, amount, unit) => {
    expect(parseStatedTime(text, { language })).toEqual({ type: 'ago', amount, unit })
  })
})
