import { expect, it } from 'vitest'
import { findPictureLabel } from './credit-cues.ts'
import { isAllCredit, readWords, splitWords } from './picture-words.ts'

const caption = 'Warga antre di tepi sungai.'

it.each([
  ['in brackets', `${caption} (ANTARA FOTO/Sari Dewi)`, 'ANTARA FOTO/Sari Dewi'],
  ['with a label', `${caption} (Foto: Budi Santoso)`, 'Budi Santoso'],
  ['with a label and no space', `${caption}CreditBudi Santoso`, 'Budi Santoso'],
  ['with the sign of copyright', `${caption} © Budi Santoso`, 'Budi Santoso'],
  ['with that sign in a caption without an end', 'Warga antre © Budi Santoso', 'Budi Santoso'],
  ['with the word for pictures behind it', `${caption} Budi Santoso photo`, 'Budi Santoso photo'],
  ['of a Korean archive', '새 다리가 섰다. 해솔일보 자료사진', '해솔일보 자료사진'],
  ['with a short label in Greek', `${caption} Φωτ. Μαρία Ρήγα`, 'Μαρία Ρήγα'],
  ['behind words for pictures', `${caption} - Gambar oleh Azhar Ramli`, 'Azhar Ramli'],
  ['in Tagalog', 'Ang bangka sa Isla Verde. Kuha ni Ramon Abueva', 'Ramon Abueva'],
  [
    'with the day between maker and outlet',
    'A câmera na praça - Danilo Verdi - 28.nov.26/Folha da Serra',
    'Danilo Verdi - 28.nov.26/Folha da Serra',
  ],
  ['of an agency by its word', 'يصعد كل مساء - الوكالة الوطنية', 'الوكالة الوطنية'],
  ['after a dash', 'Warga antre di tepi sungai – Budi Santoso', 'Budi Santoso'],
  ['after a bar', `${caption} | Budi Santoso`, 'Budi Santoso'],
  ['as a name at the end', `${caption} Budi Santoso`, 'Budi Santoso'],
  [
    'as an outlet in capitals and a name',
    'Warga antre (4/11/2015) KOMPAS.COM/MASRIADI',
    'KOMPAS.COM/MASRIADI',
  ],
  [
    'with an outlet before the name',
    `${caption} (Kantor Berita: Budi Santoso)`,
    'Kantor Berita: Budi Santoso',
  ],
  [
    'as a name and an outlet behind a dash',
    'Warga antre - Budi Santoso/Koran Desa',
    'Budi Santoso/Koran Desa',
  ],
  ['behind a sign of equality', '村の新しい橋＝山田花子撮影', '山田花子撮影'],
  ['with a label and a sign of equality', '새 다리 [사진 제공=김나리]', '김나리'],
  ['with a label and that sign at the end', '새 다리. 사진=김나리', '김나리'],
  ['of an agency behind a sign of equality', '新しい橋（潮見町）＝ロイター', 'ロイター'],
  ['of two agencies behind that sign', '新しい橋（潮見町）＝AP・共同', 'AP・共同'],
  ['behind a dot', 'Warga antre • Budi Santoso', 'Budi Santoso'],
  [
    'with initials in a bracket of its own',
    `${caption} (A.B. Dewi, Rina Wati for Koran Desa)`,
    'A.B. Dewi, Rina Wati for Koran Desa',
  ],
  ['behind a hyphen', `${caption} - Budi Santoso`, 'Budi Santoso'],
  ['with that sign in brackets', `${caption} (c) Budi Santoso`, 'Budi Santoso'],
  ['with an archive behind a bar', 'Warga antre | Dok. Karang Taruna', 'Dok. Karang Taruna'],
  ['with an archive behind the sentence', `${caption} Dok. Desa`, 'Dok. Desa'],
  ['with an initial', `${caption} Kabar/M. Taufan Rengganis`, 'Kabar/M. Taufan Rengganis'],
  ['of an agency with a small letter', 'Warga antre | imago/Sari', 'imago/Sari'],
  ['behind day and place', '新しい橋＝2025年10月28日、潮見町、田中真人撮影', '田中真人撮影'],
  ['with a note on resale', '새 다리 [해솔군 제공. 재판매 및 DB 금지]', '해솔군 제공'],
  ['of an agency in Arabic', 'أطفال يعبرون الجسر الجديد (رويترز)', 'رويترز'],
  ['of an agency in Russian', 'Дети идут по мосту (ТАСС)', 'ТАСС'],
  ['of an agency in Chinese', '孩子们走过新桥（新华社）', '新华社'],
  ['with the maker before the agency', `${caption} Irene Casado (EFE)`, 'Irene Casado (EFE)'],
  [
    'with a preposition in its bracket',
    'Ennio nella sua officina (foto di Dario Nardi)',
    'Dario Nardi',
  ],
  ['behind a long dash', 'Children clear the step.—White Star', 'White Star'],
  [
    'with a short label',
    `${caption} Pic: courtesy Drumavish Heritage`,
    'courtesy Drumavish Heritage',
  ],
  ['with short labels', `${caption} Pics: Sari Dewi`, 'Sari Dewi'],
  ['from a reader', 'The plow disc. Contributed photo', 'Contributed photo'],
  ['that style alone parts', 'Detalle de una lamprea.Museo Local (EFE)', 'Museo Local (EFE)'],
  ['with an initial and spaces', `${caption} M. Dewi / Koran Desa`, 'M. Dewi / Koran Desa'],
  ['of another maker in capitals behind that sign', '新しい橋（潮見町）＝ＮＨＫ', 'ＮＨＫ'],
  ['in square brackets', 'Warga antre [Koran Desa/Budi Santoso]', 'Koran Desa/Budi Santoso'],
  [
    'of an agency behind a stroke in Arabic',
    'سكان القرية يعبرون الجسر الجديد / وكالة أنباء الوادي',
    'وكالة أنباء الوادي',
  ],
])('a credit %s is parted from its caption', (_, line, credit) => {
  expect(splitWords(line).credit).toBe(credit)
})

it.each([
  ['a date in brackets', `${caption} (12/3)`],
  ['a remark in brackets', 'Warga antre (sejak pagi).'],
  ['a remark behind a name', `${caption} Kepala Desa (kiri)`],
  ['a second sentence', `${caption} Hujan belum reda.`],
  ['a text as long as an article', `${'Warga antre. '.repeat(300)} Budi Santoso`],
])('%s is no credit', (_, line) => {
  expect(splitWords(line)).toEqual({ caption: line, credit: null })
})

it('a line that may be a paragraph keeps a name at its end', () => {
  const line = `${caption} Budi Santoso`
  expect(splitWords(line, true)).toEqual({ caption: line, credit: null })
  expect(splitWords(`${caption} Foto: Budi Santoso`, true).credit).toBe('Budi Santoso')
})

it.each(['Supplied', 'ANTARA', '(Dok. Warga)', '© Budi', 'Getty Images'])(
  '"%s" is only a credit',
  (line) => {
    expect(isAllCredit(line)).toBe(true)
  },
)

it.each(['Budi Santoso', caption, `© ${'a'.repeat(100)}`])('"%s" may be a caption', (line) => {
  expect(isAllCredit(line)).toBe(false)
})

const line = (text: string, index: number, part?: 'credit' | 'caption') => {
  return { text, index, isCredit: part === 'credit', isCaption: part === 'caption' }
}

it('lines of a picture are told by their element, their label or their form', () => {
  expect(readWords([line(caption, 1, 'caption'), line('Budi Santoso', 2, 'credit')])).toEqual({
    caption,
    credit: 'Budi Santoso',
  })
  expect(readWords([line(caption, 1), line('Foto: Budi Santoso', 2)])).toEqual({
    caption,
    credit: 'Budi Santoso',
  })
  expect(readWords([line('Supplied', 1, 'caption')])).toEqual({ caption: null, credit: 'Supplied' })
})

it('a name on the picture is the credit of the caption below it, other words are not', () => {
  const below = line('The name is still on its bow', 2, 'caption')
  expect(readWords([line('Sinead Coyle', 1), below]).credit).toBe('Sinead Coyle')
  expect(readWords([line('Kapal itu tenggelam', 1), below]).credit).toBeNull()
  expect(readWords([line('Foto', 1), below]).credit).toBeNull()
})

it.each(['Perbesar', 'View image in fullscreen', 'Lihat Foto '])(
  'a button "%s" before a caption is none of its words',
  (words) => {
    expect(readWords([line(`${words}${caption}`, 1, 'caption')]).caption).toBe(caption)
  },
)

it('an element for credits may hold the caption, too', () => {
  const read = (text: string) => readWords([line(text, 1, 'credit')])
  expect(read('Warga antre di loket (Kabar/Sari Dewi)').caption).toBe('Warga antre di loket')
  for (const credit of ['Sari Dewi for Koran Desa (AP)', 'Museo de la Vega (EFE)']) {
    expect(read(credit)).toEqual({ caption: null, credit })
  }
})

it('the number of a picture is none of the words', () => {
  expect(readWords([line(`[1/2]${caption}`, 1, 'caption')]).caption).toBe(caption)
})

it('the photographer’s address is none of the words', () => {
  const words = '대합실에 놓인 화덕. 윤서하 기자 seoha@dal.example'
  expect(readWords([line(words, 1, 'caption')])).toEqual({
    caption: '대합실에 놓인 화덕.',
    credit: '윤서하 기자',
  })
})

it('a credit above the caption may name the site', () => {
  expect(readWords([line('KABAR.COM/MOH SALAM', 1), line(caption, 2)])).toEqual({
    caption,
    credit: 'KABAR.COM/MOH SALAM',
  })
})

it('what is said twice is kept once', () => {
  const twice = [line(`${caption} (ANTARA)`, 1, 'caption'), line('ANTARA', 2, 'credit')]
  expect(readWords(twice)).toEqual({ caption, credit: 'ANTARA' })
  expect(readWords([line(caption, 1), line(caption, 2)]).caption).toBe(caption)
})

it('a picture without words has none', () => {
  expect(readWords([])).toEqual({ caption: null, credit: null })
})

it.each([
  'Photo by Budi Santoso on Unsplash',
  'Illustration by Budi Santoso',
  'B. Santoso / Koran Desa',
  '© B. Santoso / Koran Desa',
  'Foto oleh Budi Santoso',
  'Budi Santoso / Koran Desa',
])('%j alone below a picture is its credit', (text) => {
  expect(readWords([line(text, 1, 'caption')])).toMatchObject({ caption: null })
})

it.each([
  ['(Budi Santoso)', 'Budi Santoso'],
  [
    '(Budi Santoso; courtesy of Rina Wati / Koran Desa)',
    'Budi Santoso; courtesy of Rina Wati / Koran Desa',
  ],
  ['(Photo by Budi Santoso; art by Rina Wati / Koran)', 'Budi Santoso; art by Rina Wati / Koran'],
  ['(Foto: Budi Santoso, dari Rina Wati / Koran)', 'Budi Santoso, dari Rina Wati / Koran'],
])('a bracket of makers alone is a credit as a whole: %j', (text, credit) => {
  expect(readWords([line(text, 1, 'caption')])).toEqual({ caption: null, credit })
})

it('a bracket that opens with no maker is none', () => {
  const text = '(Warga antre di tepi sungai / Budi Santoso)'
  expect(readWords([line(text, 1, 'caption')]).caption).not.toBeNull()
})

it.each(['Illustration by', 'Bild von', 'Imagen de', 'Fotografía de', 'Collage av'])(
  'the words "%s" are no part of a credit',
  (label) => {
    expect(readWords([line(`${label} Budi Santoso`, 1, 'credit')]).credit).toBe('Budi Santoso')
  },
)

it('a name below a whole sentence is the credit, a second caption is not', () => {
  const maker = 'Budi Santoso for Koran Desa'
  expect(readWords([line(caption, 1), line(maker, 2)])).toEqual({ caption, credit: maker })
  expect(readWords([line(caption, 1), line('Air surut', 2)]).credit).toBeNull()
})

it('words behind the label for a picture are its caption where a credit follows them', () => {
  expect(readWords([line('Foto: Jembatan baru di desa (Budi Santoso)', 1, 'caption')])).toEqual({
    caption: 'Jembatan baru di desa',
    credit: 'Budi Santoso',
  })
})

it.each(['Perbesar', ' hide caption', ' Purchase Licensing Rights, opens new tab'])(
  'the button %j is no part of a picture’s words',
  (button) => {
    expect(readWords([line(`${caption} (Foto: Budi Santoso)${button}`, 1, 'caption')])).toEqual({
      caption,
      credit: 'Budi Santoso',
    })
  },
)

it.each([
  'Warga antre,',
  'Warga antre;',
  'Warga antre /',
  'Warga antre •',
  'Warga antre ( )',
  'Warga antre (',
])('the mark before the credit is no part of the caption: %j', (text) => {
  const words = readWords([line(text, 1, 'caption'), line('Budi Santoso', 2, 'credit')])
  expect(words).toEqual({ caption: 'Warga antre', credit: 'Budi Santoso' })
})

it('the mark behind a credit is no part of it', () => {
  expect(readWords([line('Foto: Budi Santoso;', 1, 'caption')]).credit).toBe('Budi Santoso')
})

it('an agency before a stroke is a part of the credit, and no label', () => {
  const read = (text: string) => readWords([line(text, 1, 'credit')]).credit
  expect(read('Getty Images/Budi Santoso')).toBe('Getty Images/Budi Santoso')
  expect(read('Foto/Budi Santoso')).toBe('Budi Santoso')
})

it('a credit that its element says once more in part is kept whole, and once', () => {
  const read = (end: string, credit: string) =>
    readWords([line(`${caption} (${end})`, 1, 'caption'), line(credit, 2, 'credit')])
  const whole = { caption, credit: 'AP Photo/Budi Santoso' }
  expect(read('AP Photo/Budi Santoso', 'AP')).toEqual(whole)
  expect(read('Foto: Budi Santoso', 'AP Photo/Budi Santoso')).toEqual(whole)
  expect(read('Foto: Sari Dewi', 'Koran Desa').credit).toBe('Sari Dewi Koran Desa')
})

it.each([
  ['bn', 'ছবি: রমেশ কুমার', 'রমেশ কুমার'],
  ['ur', 'تصویر: سارہ خان', 'سارہ خان'],
  ['fa', 'عکس: سارا امینی', 'سارا امینی'],
  ['ta', 'படம்: சாரா', 'சாரா'],
  ['sw', 'Picha: Asha Mwinyi', 'Asha Mwinyi'],
  ['sr', 'Извор: Ана Петровић', 'Ана Петровић'],
  ['el', 'Φωτο: Μαρία Ρήγα', 'Μαρία Ρήγα'],
  ['sk', 'Snímka: Jana Nová', 'Jana Nová'],
  ['et', 'Allikas: Mari Tamm', 'Mari Tamm'],
  ['lv', 'Avots: Anna Kalna', 'Anna Kalna'],
  ['sl', 'Fotografija: Ana Kovač', 'Ana Kovač'],
  ['ka', 'ფოტო: ნინო', 'ნინო'],
  ['az', 'Şəkil: Leyla Əliyeva', 'Leyla Əliyeva'],
  ['tl', 'Larawan: Ana Reyes', 'Ana Reyes'],
])('a label of a credit in %s: %j', (_language, text, credit) => {
  expect(findPictureLabel(text)?.words ?? null).toBe(credit)
})

it('the sign that points to a picture is no part of its caption', () => {
  const line = {
    text: '▲ 옥상에 놓인 망원경. 사진=김나리',
    index: 1,
    isCredit: false,
    isCaption: true,
  }
  expect(readWords([line])).toEqual({ caption: '옥상에 놓인 망원경.', credit: '김나리' })
})

it.each(['老周的工作台。（受访者供图）', '老周的工作台（资料图）'])(
  'a line that may be a paragraph is a caption by its bracket: %j',
  (line) => {
    expect(splitWords(line, true).credit).toMatch(/^(?:受访者供图|资料图)$/)
  },
)
