import { describe, expect, it } from 'vitest'
import { compileText } from '../compile/compile-fixture.ts'

// Kinds of whole pages as newsrooms of several countries print them, each in words of our own.

const menu = ['Beranda', 'Berita', 'Olahraga', 'Hiburan', 'Cari', 'Masuk']
const headline = 'Warga Sukamaju bangun kembali jembatan bambu'
const text = [
  'Empat puluh warga memasang lantai baru di jembatan yang hanyut pekan lalu, kata kepala desa.',
  'Anak-anak kini dapat menyeberang lagi tanpa memutar lewat desa tetangga di seberang sungai.',
  'Pekerjaan itu selesai dalam dua hari karena setiap rumah mengirim satu orang dan bambu.',
]
const end = ['Populer', 'Harga Beras Naik di Pasar', 'Indeks', 'Kontak']

function read(...lines: string[]) {
  const { article, problems } = compileText(lines.join('\n'))
  if (article?.type !== 'full') throw new Error(JSON.stringify(problems))
  const prose = article.body.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? block.text : [],
  )
  const [first] = [
    article.figure,
    ...article.body.filter(({ type }) => type === 'picture'),
  ].flatMap((block) => (block?.type === 'picture' ? block : []))
  const picture = first === undefined ? null : [first.caption, first.credit]
  return { ...article, prose, picture }
}

/** A page with a menu: the lines between its headline and its text. */
const below = (...lines: string[]) => read(...menu, headline, ...lines, ...text, ...end)
/** The same with lines below its text. */
const closed = (...lines: string[]) =>
  read(...menu, headline, '29 Juli 2024', ...text, ...lines, ...end)

const caption = 'Warga menyeberang di jembatan baru.'
const bare = 'Warga menyeberang di jembatan baru, Senin'
const time = '29 Juli 2024'

describe('the picture of a whole page', () => {
  it.each([
    [`${caption} (Sumber: Koran Desa/Sari Dewi)`, caption, 'Koran Desa/Sari Dewi'],
    [
      'PENDUDUK membaiki jambatan. - Foto NSTP/Ali Hassan',
      'PENDUDUK membaiki jambatan.',
      'NSTP/Ali Hassan',
    ],
  ])('may be right above the headline: %j', (line, words, credit) => {
    const article = read(...menu, line, headline, time, ...text, ...end)
    expect(article.picture).toEqual([words, credit])
    expect(article.prose).toEqual(text)
  })

  it.each([
    ['a deck and its caption', ['Jembatan lama hanyut pekan lalu.', caption, 'FOTO: SARI DEWI']],
    ['its caption in a script of two lines', [caption, 'ANP', 'Sanne de Wilde', 'redacteur Regio']],
    ['a button', ['Simpan', 'Getty Images', bare]],
  ])('is read below %s', (_, lines) => {
    expect(below(time, ...lines).picture?.[0]?.slice(0, 17)).toBe('Warga menyeberang')
  })

  it('has its caption below the credit where a dateline of any form opens the text', () => {
    const [first = '', ...rest] = text
    const opening = `Oaxaca, Oax., 14 de septiembre de 2023.- ${first}`
    const article = read(
      ...menu,
      headline,
      time,
      'Foto: Cuartoscuro',
      caption,
      opening,
      ...rest,
      ...end,
    )
    expect(article.picture).toEqual([caption, 'Cuartoscuro'])
    expect(article.prose).toEqual([opening, ...rest])
  })

  it('has its maker in capitals where another name is the writer’s', () => {
    const article = below(caption, 'CARLOS GIL-ROIG', 'Lucía Peñarroya', time)
    expect(article).toMatchObject({
      picture: [caption, 'CARLOS GIL-ROIG'],
      reporters: ['Lucía Peñarroya'],
    })
    expect(below(caption, 'SARI DEWI', time).picture).toBeNull()
  })

  it.each([
    ['Το καΐκι στο λιμάνι των Αρκιών. [INTIME NEWS]', 'INTIME NEWS'],
    ['老戲院重新開張，居民大排長龍。記者林佳蓉／攝影', '林佳蓉'],
    ['学生在晒谷场上踢球。李文 摄', '李文 摄'],
  ])('may end in its maker: %j', (line, credit) => {
    expect(below(time, line).picture?.[1]).toBe(credit)
  })
})

describe('the headline of a whole page', () => {
  it('is below a kicker and its time', () => {
    expect(read(...menu, 'ΕΛΛΑΔΑ', '29.07.2024 • 12:15', headline, ...text, ...end).headline).toBe(
      headline,
    )
  })

  it('is no caption, which is above its credit', () => {
    const words = 'Warga desa memasang lantai jembatan yang hanyut'
    const top = [
      headline,
      'Papan tiba pada hari Senin.',
      words,
      'FOTO: SARI DEWI',
      'Budi Santoso',
      'Jurnalis',
    ]
    expect(read(...menu, ...top, ...text, ...end).headline).toBe(headline)
  })

  it('is no writer’s name with a place', () => {
    const title = 'Köyün son demircisi 81 yaşında çırak arıyor'
    const deck =
      'Kastamonu’da 67 yıldır örs başında olan usta mesleğini bırakacak birini bulamıyor.'
    const prose = [
      'Kastamonu’da 67 yıldır demir döven usta, dükkânının kapısına "çırak aranıyor" yazısı astı ve bekledi.',
      'On dört yaşında mesleğe başlayan usta, ilçede bir zamanlar on bir demirci olduğunu söylüyor.',
    ]
    const article = read(
      ...['Gündem', 'Spor', 'Ekonomi', 'Dünya', title, deck, 'Zeynep Aktaş / Kastamonu'],
      ...['Mayıs 06, 2024 09:41', 'Abone ol', 'Haberin Devamı', ...prose],
    )
    expect(article).toMatchObject({ headline: title, reporters: ['Zeynep Aktaş'] })
  })
})

describe('the time of a whole page', () => {
  it('may be above its headline without a zone', () => {
    const article = read(...menu, '6 мая 2024, 11:20', headline, 'Сари Деви', ...text, ...end)
    expect(article.published).toMatchObject({ type: 'exact', precision: 'day' })
  })

  it('is the date beside a word for today', () => {
    expect(below('Dzisiaj, 6 maja 2024, 12:37').published).toMatchObject({
      type: 'exact',
      text: '6 maja 2024, 12:37',
    })
  })

  it.each(['Oppdatert 6. mai kl. 19:10', 'آخر تحديث: 14:20 (توقيت مكة)'])(
    'is no paragraph where nobody knows its moment: %j',
    (line) => {
      expect(below(time, line).prose).toEqual(text)
    },
  )
})

describe('the writer of a whole page', () => {
  it.each([
    [['Fajar Nugroho - kabarkini', time], ['Fajar Nugroho']],
    [
      ['Nadia Putri Wulandari', 'Mahasiswa Arsitektur, tinggal di Bantul', time],
      ['Nadia Putri Wulandari'],
    ],
    [
      ['Por Tainá Cordeiro e Davi Sampaio, g2 Zona da Mata — Juiz de Fora', time],
      ['Tainá Cordeiro', 'Davi Sampaio'],
    ],
    [[time, '聯和報／ 記者林佳蓉／台東即時報導'], ['林佳蓉']],
    [['WNN Indonesia', time], []],
    [[time, caption, 'ANP', 'Sanne de Wilde', 'redacteur Regio'], ['Sanne de Wilde']],
    [[time, 'Haberin Devamı'], []],
  ])('%j', (lines, reporters) => {
    expect(below(...lines)).toMatchObject({ reporters, prose: text })
  })

  it.each([
    [['Hoàng Minh Thư', 'Trở lại Thời sự'], ['Hoàng Minh Thư']],
    [['Elsa Lindgård', 'elsa@koran.example'], ['Elsa Lindgård']],
    [['Hulu Langat', 'Kuala Selangor'], []],
    [['Kepala Desa', 'Baca juga'], []],
  ])('below its text: %j', (lines, reporters) => {
    expect(closed(...lines)).toMatchObject({ reporters, prose: text })
  })
})

describe('the end of a whole page’s text', () => {
  it('is a paragraph that a wall cuts within its sentence', () => {
    const cut = 'Sejak hari itu setiap malam ada dua orang yang berjaga di ujung'
    const article = closed(cut, 'Artikel ini khusus untuk pelanggan')
    expect(article.prose.at(-1)).toBe(cut)
    expect(article.isPartial).toBe(true)
  })

  it('is no invitation to comment, for subscribers or not', () => {
    const article = closed('L’espace des contributions est réservé aux abonnés.')
    expect(article).toMatchObject({ isPartial: false, prose: text })
  })

  it('may be a box of facts', () => {
    const facts = [
      'Fakta: Jembatan Sukamaju',
      'Panjang 40 meter, lebar dua meter.',
      'Dibangun oleh warga.',
    ]
    expect(closed(...facts).prose).toEqual([...text, ...facts])
  })

  it('may be a sentence of a script without full stops', () => {
    const thai = [
      'ชาวประมงพื้นบ้านเกาะลิบง จังหวัดตรัง รวมตัวกันปลูกหญ้าทะเลกว่าสามหมื่นต้น หลังแนวหญ้าเดิมเสื่อมโทรมจนพะยูนหายไปจากพื้นที่เกือบหมด',
      'กลุ่มชาวบ้านจะติดตามผลทุกเดือนและเปิดรับอาสาสมัครจนถึงสิ้นปีนี้',
    ]
    const related = ['ข่าวที่เกี่ยวข้อง', 'กรมทะเลสั่งหยุดขุดลอกร่องน้ำ', 'ข่าวยอดนิยม']
    const article = read(...menu, 'ชาวประมงตรังปลูกหญ้าทะเลใหม่', '6 พ.ค. 2567', ...thai, ...related)
    expect(article.prose).toEqual(thai)
    expect(article.related).toMatchObject([{ headline: 'กรมทะเลสั่งหยุดขุดลอกร่องน้ำ' }])
  })

  it('is a last sentence above the article’s own time, which no list has', () => {
    const closing = 'Warga akan memeriksa jembatan itu setiap bulan bersama kepala desa.'
    const own = ['Tayang: 29 Juli 2024', 'Komentar']
    const article = closed('Berita terkait', 'Sungai Cimanuk Meluap di Tiga Desa', closing, ...own)
    expect(article.related.map((story) => story.headline)).not.toContain(closing)
  })

  it('is above a pointer whose list ends at the heading of another', () => {
    const list = [
      'Terkini',
      'Persis Lepas Tiga Pemain',
      '2 jam lalu',
      'Wasit Dilatih di Bandung',
      '5 jam lalu',
    ]
    const article = closed('Baca juga:', 'Jadwal Lengkap Babak Delapan Besar', ...list)
    expect(article.related).toMatchObject([{ headline: 'Jadwal Lengkap Babak Delapan Besar' }])
    expect(article.unplaced).toEqual([])
  })
})

describe('a whole page of the second set', () => {
  it('has its paragraphs in scripts with other full stops, also below a pointer', () => {
    const bangla = [
      'সুনামগঞ্জের শনির হাওরে প্রতি সোমবার বসে ভাসমান বাজার। চারদিকে পানি, আর নৌকাতেই বেচাকেনা।',
      'আরও পড়ুন',
      'হাওরের বাঁধে ফাটল, কৃষকের উদ্বেগ',
      'উপজেলা প্রশাসন নৌকাগুলোর জন্য লাইফ জ্যাকেট দেওয়ার উদ্যোগ নিয়েছে।',
    ]
    const article = read(...menu, 'হাওরে ভাসমান বাজার', '০৬ মে ২০২৪', ...bangla, 'মন্তব্য')
    expect(article.prose).toEqual([bangla[0], bangla[3]])
    const urdu = [
      'چترال کے ایک دور دراز گاؤں میں نوجوانوں نے پگھلتی برف کے پانی سے بجلی پیدا کرنے کا منصوبہ مکمل کر لیا ہے۔',
      'انہوں نے بتایا کہ پہلے گاؤں کے لوگ مٹی کے تیل کے چراغ جلاتے تھے۔',
    ]
    expect(read(...menu, 'چترال میں بجلی', '06 مئی 2024', ...urdu, 'متعلقہ خبریں').prose).toEqual(
      urdu,
    )
  })

  it.each([
    ['Sayur lodeh tanpa santan, lebih ringan di perut./Copyright unsplash/Dapur', 'unsplash/Dapur'],
    ['완도 소안도에서 우편물을 나르는 이춘식 집배원. 완도=연합뉴스', '완도=연합뉴스'],
    ['الجمل «سحاب» محملا بالكتب في إحدى قرى تهامة - واس', 'واس'],
    ['Copiii din Scărișoara în fața noii școli / Foto: Cătălin Urs', 'Cătălin Urs'],
    ['Selvi calls bids at the hall on Thursday. (Express photo by P Jawahar)', 'P Jawahar'],
    [`${caption} ANTARA FOTO/Sari Dewi/hp.`, 'ANTARA FOTO/Sari Dewi/hp.'],
  ])('has a caption that ends in its credit: %j', (line, credit) => {
    expect(below(time, line).picture?.[1]).toBe(credit)
  })

  it('has a caption above its agency, or with its place in brackets', () => {
    expect(
      below(time, 'La fontana di piazza Maggiore durante il collaudo', '(ansa)').picture,
    ).toEqual(['La fontana di piazza Maggiore durante il collaudo', 'ansa'])
    const japanese = '始発列車に合わせて焼き上がったパン（飯山市の無人駅）'
    const title = '無人駅にパン屋、始発に合わせて焼きたて'
    const prose = [
      '長野県飯山市の無人駅の待合室に今春、パン屋が開店した。始発に合わせて焼き上げ、乗客に焼きたてを手渡している。',
      '店主の丸山直樹さん（36）は東京のホテルで修業した後、実家のある飯山に戻った。',
    ]
    const lists = [
      '【関連記事】',
      '廃線のトンネルで日本酒熟成',
      '最終更新：5/6(月) 7:30',
      '信越タイムス',
    ]
    const article = read(
      'トップ',
      '速報',
      '国内',
      title,
      '5/6(月) 7:30 配信',
      japanese,
      ...prose,
      ...lists,
    )
    expect(article).toMatchObject({ headline: title, picture: [japanese, null], prose })
    expect(article.related).toHaveLength(1)
  })

  it('has a path to the page above its headline, which is no caption', () => {
    const path = `News / Cities / Chennai / ${headline}`
    expect(read(...menu, path, headline, time, ...text, ...end).picture).toBeNull()
  })

  it('has a cut copy of its opening above it, which is neither headline nor text', () => {
    const [first = '', ...rest] = text
    const opening = `KEBUMEN, iNewsLereng.id - ${first}`
    const lines = [opening.slice(0, 60), 'Sari Dewi', 'Jurnalis', 'Selasa, 30 Juli 2024 13:48 WIB']
    const article = read(...menu, headline, ...lines, opening, ...rest, ...end)
    expect(article).toMatchObject({
      headline,
      reporters: ['Sari Dewi'],
      published: { type: 'exact' },
    })
    expect(article.body).toHaveLength(3)
  })

  it.each([
    [['عسير - سمير العبدالله', time], ['سمير العبدالله']],
    [['রাশেদুল ইসলাম', 'প্রতিবেদক, সুনামগঞ্জ', time], ['রাশেদুল ইসলাম']],
    [['Beatriz Quaresma (texto)', 'Nelson Teixeira (fotografia)', time], ['Beatriz Quaresma']],
    [['by: Newsroom Staff', time], []],
    [[time, 'ویب ڈیسک'], []],
  ])('has its writer: %j', (lines, reporters) => {
    expect(below(...lines).reporters).toEqual(reporters)
  })

  it('has its writer above a role below a list', () => {
    const list = ['Lue myös:', 'Kajaanin silta suljetaan remontin ajaksi']
    expect(closed(...list, 'Aino Kettunen', 'toimittaja').reporters).toEqual(['Aino Kettunen'])
  })

  it('is whole where each of its pages is closed by a number', () => {
    const [first = '', ...rest] = text
    const article = read(
      ...menu,
      headline,
      time,
      first,
      'Halaman 1/2',
      ...rest,
      'Halaman 2/2',
      ...end,
    )
    expect(article).toMatchObject({ isPartial: false, prose: text })
    expect(read(...menu, headline, time, first, 'Halaman 1/2', ...end).isPartial).toBe(true)
  })

  it('keeps the address below a letter, and no sentence that asks for letters', () => {
    const letter = ['Antonius Eko Prabowo', 'Perumahan Griya Asri Blok C-7, Jalan Cemara Raya']
    expect(closed(...letter).prose).toEqual([...text, ...letter])
    expect(closed('Kami menerima tulisan warga. Kirim ke surat@koran.example.').prose).toEqual(text)
  })
})

describe('a whole page of the third set', () => {
  it('is a live blog, whose times part its text', () => {
    const [first = '', second = '', third = ''] = text
    const live = ['16:40', first, '14:15', 'Papan tiba', second, '12:05', third]
    const article = read(...menu, `Laporan langsung: ${headline}`, time, ...live, ...end)
    expect(article.prose).toEqual(live.slice(1))
    const other = read(...menu, headline, time, ...text, ...live, ...end)
    expect(other.prose).toEqual(text)
  })

  it('has a headline below a kicker, the time and another kicker', () => {
    const above = ['Minute par minute', 'Actu', 'Planète', 'Rennes']
    const top = ['Publié le 03/02/2024 à 17h22', 'FAITS DIVERS']
    const title = 'Rennes : Un mouton s’invite dans le métro et descend à la bonne station'
    const prose = [
      'Les voyageurs rennais ont partagé leur rame, samedi matin, avec un mouton qui s’est installé près d’une fenêtre.',
      'Prévenu par les agents, le berger a attendu l’animal sur le quai de la station avec un seau de granulés.',
    ]
    const article = read(...menu, ...above, ...top, title, ...prose, ...end)
    expect(article).toMatchObject({ headline: title, reporters: [] })
  })

  it('has a headline above a button and the time', () => {
    const title = 'Professora atravessa três rios para ensinar'
    const deck = 'Escola em comunidade do Purus ficou sem transporte após seca recorde'
    const prose = [
      'Às quatro da manhã Raimunda põe os cadernos num saco plástico, o saco num balde e o balde na canoa.',
      'São dois rios até lá. No primeiro ela rema para depois empurrar, no segundo, que secou, caminha. [...]',
    ]
    const wall = ['Leia mais', 'Benefício do assinante', 'Já é assinante? Faça login']
    const article = read(
      ...[...menu, title, deck, 'Salvar para ler depois', '21.ago.2024 às 18h30', 'Diminuir fonte'],
      ...['Jéssica Nakamura', 'Lábrea (AM)', ...prose, ...wall, 'Assine para continuar lendo'],
    )
    expect(article).toMatchObject({
      headline: title,
      reporters: ['Jéssica Nakamura'],
      isPartial: true,
      related: [],
    })
  })

  it.each([
    [
      ['Rifan Aditya Nugraha', 'Elvariza Opita', time],
      ['Rifan Aditya Nugraha', 'Elvariza Opita'],
    ],
    [['Hadijah Alaydrus Putri, CNBD Indonesia', time], ['Hadijah Alaydrus Putri']],
    [['Julieta Ferreyra', 'julieta@pregon.example', time], ['Julieta Ferreyra']],
    [['NA HASSAN WEKESA', time], ['HASSAN WEKESA']],
  ])('has its writers: %j', (lines, reporters) => {
    const swahili = lines[0]?.startsWith('NA ') === true ? 'sw' : 'id'
    const page = [...menu, headline, ...lines, ...text, ...end].join('\n')
    expect(compileText(page, { language: swahili }).article).toMatchObject({ reporters })
  })

  it('has no writer in the words before a time', () => {
    expect(below('Actualizado al 29/07/2024 18:47').reporters).toEqual([])
    expect(below('Giriş Tarihi: 29.07.2024 18:47').reporters).toEqual([])
  })

  it.each([
    ['יוסף חלבי והחמור השלישי בשביל לכפרצילום: גיל אליהו', 'גיל אליהו'],
    ['BATIN Alang memeriksa bekalan ubat di kampung. FOTO Rosman Shamsudin', 'Rosman Shamsudin'],
    [
      'Watoto wakijifunza kuogelea katika ufuo wa Dunga. PICHA | MAUREEN ONYANGO',
      'MAUREEN ONYANGO',
    ],
    ['Ilustrasi pengeras suara. [Envato]', 'Envato'],
  ])('has a caption that ends in its credit: %j', (line, credit) => {
    expect(below(time, line).picture?.[1]).toBe(credit)
  })

  it('has a picture above its byline, and a credit behind a dash', () => {
    const words = 'Der Igel saß zwischen Limo und Wasser'
    expect(below(words, 'Foto: Harry Haertel', 'Von: Lena Kaminski', time)).toMatchObject({
      picture: [words, 'Harry Haertel'],
      reporters: ['Lena Kaminski'],
    })
    expect(below(time, caption, '—Photo: DEXTER PHILIP').picture).toEqual([
      caption,
      'DEXTER PHILIP',
    ])
  })

  it('is whole below a wall that is above its text', () => {
    const wall = 'Artikel ini khusus untuk pelanggan'
    expect(below(time, wall)).toMatchObject({ isPartial: false, prose: text })
  })

  it('keeps whom to call behind its text', () => {
    const contact = ['Narahubung:', 'Pusdalops BPBD, telepon (0271) 555-0117']
    expect(closed(...contact).prose).toEqual([...text, ...contact])
  })

  it('has a writer in capitals below a Vietnamese text', () => {
    const page = [...menu, headline, time, ...text, 'LÊ THU HẰNG', 'Trở lại chủ đề này', ...end]
    expect(compileText(page.join('\n'), { language: 'vi' }).article).toMatchObject({
      reporters: ['LÊ THU HẰNG'],
    })
  })
})

describe('a whole page of the fourth set', () => {
  it.each([
    [['Retno Ayuningrum | Otodriva', time], ['Retno Ayuningrum']],
    [['Tomasz Kurek', 'Dziennikarz Głosu Ziemi', time], ['Tomasz Kurek']],
    [[time, 'EMRE YILDIRIM / AFYON', `${caption} (Fotoğraf: İHA)`], ['EMRE YILDIRIM']],
    [[time, 'Daftar Isi'], []],
  ])('has its writer: %j', (lines, reporters) => {
    expect(below(...lines).reporters).toEqual(reporters)
  })

  it('has a caption in Polish, and one in Japanese that ends in its place', () => {
    expect(below(time, `${caption} Fot. Tomasz Kurek`).picture).toEqual([caption, 'Tomasz Kurek'])
    const prose = [
      '五島市の旧奥浦小で、閉校後も毎夕5時に鐘が鳴る。鳴らすのは卒業生でつくる当番、19歳から83歳までの31人だ。',
      '同校は2019年に閉校。時計塔の撤去が決まりかけたが、住民が電気代を出し合って残した。',
    ]
    const words = '閉校した小学校の時計塔で鐘を鳴らす卒業生＝五島市'
    const article = read(
      '県内ニュース',
      '文化',
      'ホーム',
      '閉校の時計塔、卒業生が守る鐘',
      '2024/05/06',
      words,
      ...prose,
    )
    expect(article).toMatchObject({ picture: [words, null], prose })
  })

  it('has no caption in a deck that the writer’s name parts from the credit', () => {
    const deck = 'Смотритель остался прежним'
    expect(below(deck, 'Игорь Мальцев', 'Фото: Алексей Липницкий / Беломорье').picture).toEqual([
      null,
      'Алексей Липницкий / Беломорье',
    ])
  })
})

describe('a whole page of a newsroom', () => {
  it('does not list itself among its related stories', () => {
    const list = ['Berita Terkait', headline, 'Sungai Cimanuk Meluap di Tiga Desa']
    expect(closed(...list, 'Berita Lainnya', 'Umum', '58 detik yang lalu').related).toMatchObject([
      { headline: 'Sungai Cimanuk Meluap di Tiga Desa' },
    ])
  })

  it('has no writer in the person of its picture, of whom the text tells', () => {
    const told = `Marcella Zalianty datang ke Sukamaju. ${text[0]}`
    const article = read(
      ...menu,
      headline,
      time,
      'Cetak',
      'Marcella Zalianty',
      told,
      ...text.slice(1),
      ...end,
    )
    expect(article.reporters).toEqual([])
  })
})
