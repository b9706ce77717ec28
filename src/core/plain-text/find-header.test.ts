import { describe, expect, it } from 'vitest'
import { paragraphs, writePage } from '../capture/page-fixture.ts'
import { account, codes, compilePage, compileText } from '../compile/compile-fixture.ts'

describe('the byline', () => {
  it.each([
    ['an outlet where a name would stand', ['Reporter', 'Tempo.co'], [], []],
    ['a reporter', ['Reporter', 'Sari Dewi'], ['Sari Dewi'], []],
    ['two reporters', ['Reporter', 'Sari Dewi', 'Budi'], ['Sari Dewi', 'Budi'], []],
    ['both labels with names', ['Reporter', 'Sari', 'Editor', 'Budi'], ['Sari'], ['Budi']],
    ['both labels empty', ['Reporter', 'Editor'], [], []],
    ['an empty reporter', ['Reporter', 'Editor', 'Budi'], [], ['Budi']],
    ['an empty editor', ['Reporter', 'Sari', 'Editor'], ['Sari'], []],
    ['labels with colons', ['Reporter: Sari', 'Editor: Budi'], ['Sari'], ['Budi']],
    ['empty labels with colons', ['Reporter:', 'Editor:'], [], []],
    ['"Red:"', ['Red: Budi'], [], ['Budi']],
    ['no byline', [], [], []],
  ])('of %s is read', (_title, byline, reporters, editors) => {
    expect(compilePage({ byline })).toMatchObject({ reporters, editors, outlet: 'Tempo.co' })
  })

  it.each([
    [
      'below the time',
      ['29 July 2024', 'Sari Dewi and Budi Santoso'],
      ['Sari Dewi', 'Budi Santoso'],
    ],
    ['below its bare label', ['29 July 2024', 'Share', 'By', 'Sari Dewi'], ['Sari Dewi']],
    ['below a button, without a label', ['29 July 2024', 'Listen', 'Sari Dewi'], ['Sari Dewi']],
    ['with its label below the time', ['29 July 2024', 'By Sari Dewi'], ['Sari Dewi']],
    ['beside the site’s own name', ['Sari Dewi, Kabar Muara', '29 July 2024'], ['Sari Dewi']],
    ['above the site’s name', ['Sari Dewi', 'KABAR MUARA', '29 July 2024'], ['Sari Dewi']],
    ['before the time, in one line', ['By Sari Dewi on 29 July 2024'], ['Sari Dewi']],
    ['before an Indonesian time', ['Oleh Sari Dewi pada 29 Juli 2024'], ['Sari Dewi']],
    ['before a German time', ['Erstellt von Anna Berg am 29. Juli 2024'], ['Anna Berg']],
    ['who made the pictures, too', ['Teks dan foto oleh Sari Dewi', '29 Juli 2024'], ['Sari Dewi']],
    ['in Spanish', ['Texto y fotos de Ana Vega', '29 de julio de 2024'], ['Ana Vega']],
    ['in Swahili', ['Imeandikwa na Neema Salim', '29 July 2024'], ['Neema Salim']],
    ['behind a Swahili label', ['Mwandishi: Neema Salim', '29 July 2024'], ['Neema Salim']],
    ['in Hindi', ['रिपोर्ट: सुनीता यादव', '29 July 2024'], ['सुनीता यादव']],
    ['not of a section', ['29 July 2024', 'Listen', 'Local News'], []],
  ])('of a page with a menu is read %s', (_title, lines, reporters) => {
    const menu = ['KABAR MUARA', 'Home', 'World', 'Sport', 'Weather', 'Search']
    const text = 'Villagers rebuilt the bamboo bridge that floods swept away last month.'
    const page = [
      ...menu,
      'Bridge rebuilt by hand in Sukamaju',
      ...lines,
      text,
      text.replace('V', 'The v'),
    ]
    expect(
      compileText([...page, 'Most read', 'Rice prices rise again'].join('\n')).article,
    ).toMatchObject({
      headline: 'Bridge rebuilt by hand in Sukamaju',
      reporters,
    })
  })

  it.each([
    ['Penulis Dedy', 'Editor Ratna'],
    ['Penulis', 'Dedy', 'Editor', 'Ratna'],
    ['Penulis: Dedy / Editor: Ratna'],
    ['Oleh Dedy', 'Editor: Ratna'],
  ])('of one given name is read below the time, too: %s', (...lines) => {
    const menu = ['Beranda', 'Nasional', 'Bola', 'Tekno', 'Video', 'Indeks']
    const page = [...menu, 'Jembatan Bambu Sukamaju Dibangun Kembali']
    const read = (header: readonly string[]) =>
      compileText([...page, ...header, ...paragraphs].join('\n')).article
    const time = 'Kabar Kita, 29 Juli 2024 20:15 WIB'
    expect(read([time, ...lines])).toMatchObject({ reporters: ['Dedy'], editors: ['Ratna'] })
    expect(read([...lines, time])).toMatchObject({ reporters: ['Dedy'], editors: ['Ratna'] })
  })

  it.each([
    ['田中真人', '2024年7月29日 20時15分'],
    ['2024年7月29日 20時15分', '田中真人'],
  ])('of a Japanese name without a label is read beside the time: %s, %s', (...header) => {
    const menu = ['ホーム', '地域', '社会', '経済', '文化', '検索']
    const text = '村の人たちは月曜日、先週の洪水で流された竹の橋を二日がかりで架け直した。'
    const lines = [...menu, '竹の橋、二日で架け直す', ...header, text, text.replace('村', '山の村')]
    expect(compileText(lines.join('\n')).article).toMatchObject({ reporters: ['田中真人'] })
  })

  it('ends at the label of the time', () => {
    const page = ['Home', 'World', 'Sport', 'Search', 'Weather', 'Bridge rebuilt by hand']
    const header = ['By', 'Sari Dewi', 'Published', '29 July 2024, 8:05am']
    const text = 'Villagers rebuilt the bamboo bridge that floods swept away last month.'
    const lines = [...page, ...header, text, text.replace('V', 'The v')]
    expect(compileText(lines.join('\n')).article).toMatchObject({ reporters: ['Sari Dewi'] })
  })

  it('names the outlet when the text has no dateline', () => {
    const body = ['Warga memperbaiki jembatan.', 'Usai sudah.']
    expect(compilePage({ byline: ['Reporter', 'TEMPO.CO'], body }).outlet).toBe('Tempo.co')
    expect(compilePage({ byline: ['Reporter', 'Sari'], body }).outlet).toBeNull()
  })

  it('does not outvote the provenance', () => {
    expect(compilePage({}, { outlet: 'Koran Desa' }).outlet).toBe('Koran Desa')
  })

  it('does not swallow the text when the page states no time', () => {
    const compilation = compileText(writePage({ byline: ['Reporter', 'Editor'], time: null }))
    expect(account(compilation).filter((line) => line.startsWith('body'))).toHaveLength(3)
    const long = ['Warga memperbaiki jembatan itu bersama-sama. '.repeat(4).trim(), 'Usai.']
    const plain = compileText(writePage({ byline: ['Reporter'], time: null, body: long }))
    expect(account(plain)).toContain(`body: ${long[0]}`)
  })

  it('keeps and reports a line that no label explains', () => {
    const compilation = compileText(writePage({ byline: ['Kanal Desa', 'Reporter', 'Sari'] }))
    expect(compilation.article).toMatchObject({ unplaced: ['Kanal Desa'], reporters: ['Sari'] })
    expect(compilation.problems).toMatchObject([
      { code: 'unknown-line', line: 3, what: 'Kanal Desa' },
    ])
  })
})

describe('the time of publication', () => {
  it('is exact, in the zone of the publisher', () => {
    expect(compilePage().published).toEqual({
      type: 'exact',
      text: 'Senin, 29 Juli 2024 20:15 WIB',
      at: '2024-07-29T20:15:00+07:00',
      precision: 'minute',
      zone: 'WIB',
    })
  })

  it.each([
    ['no-date', null, null],
    ['impossible-date', '31 Februari 2024 20:15 WIB', 5],
    ['weekday-mismatch', 'Selasa, 29 Juli 2024 20:15 WIB', 5],
  ])('is reported as %s when it reads %j', (code, time, timeLine) => {
    const compilation = compileText(writePage({ byline: ['Reporter: Sari'], time }))
    const line = timeLine ?? 1
    expect(compilation.problems).toMatchObject([{ code, severity: 'error', line }])
    const words = time === null ? null : { type: 'unknown', text: time }
    expect(compilation.article?.published).toEqual(words)
  })

  it.each([
    ['no-date', null],
    ['impossible-date', '31 Februari 2024 20:15 WIB'],
    ['weekday-mismatch', 'Selasa, 29 Juli 2024 20:15 WIB'],
  ])('with %s accepted is a warning', (code, time) => {
    const { problems } = compileText(writePage({ time }), { accepts: [code] })
    expect(problems).toMatchObject([{ code, severity: 'warning' }])
  })

  it('without a zone is told by the clock of a known outlet', () => {
    const compilation = compileText(writePage({ time: 'Senin, 29 Juli 2024 20:15' }))
    expect(compilation.problems).toEqual([])
    expect(compilation.article?.published).toMatchObject({ at: '2024-07-29T20:15:00+07:00' })
  })

  it('without a zone is a day where nothing tells the clock, and that is reported', () => {
    const body = ['Warga memperbaiki jembatan itu bersama-sama sejak pagi.', 'Usai sudah.']
    const page = writePage({ byline: ['Reporter: Sari'], time: 'Senin, 29 Juli 2024 20:15', body })
    const compilation = compileText(page)
    expect(compilation.problems).toMatchObject([{ code: 'zone-missing', line: 5 }])
    expect(compilation.article?.published).toMatchObject({
      at: '2024-07-29T00:00:00+07:00',
      precision: 'day',
    })
  })

  it('"kemarin" far down in the text is not the header’s', () => {
    const body = [...Array.from({ length: 20 }, () => paragraphs[1]), '2 hari lalu']
    const compilation = compileText(writePage({ time: null, body }))
    expect(codes(compilation)).toEqual(['no-date'])
    expect(account(compilation)).toContain('body: 2 hari lalu')
  })
})
