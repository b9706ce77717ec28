import { describe, expect, it } from 'vitest'
import { compileCapture } from '../compile/compile.ts'
import { writeHtml } from '../web-page/html-fixture.ts'
import { findLabel, splitLabels } from './find-label.ts'
import { listPersons } from './person-names.ts'
import { unknownProvenance } from './provenance.ts'
import { listClosingNames, listOpeningNames } from './text-bylines.ts'

it.each([
  ['[서울=뉴시스] 김나리 기자 = 마을에 새 다리가 섰다.', ['김나리']],
  ['(서울=연합뉴스) 김나리 특파원 = 마을에 새 다리가 섰다.', ['김나리']],
  ['[서울=뉴시스]김나리 박서준 기자 = 마을에 새 다리가 섰다.', ['김나리', '박서준']],
  ['[한국신문 김나리 기자] 마을에 새 다리가 섰다.', ['김나리']],
  ['本报讯（记者 陈思远）老茶馆来了说书人。', ['陈思远']],
  ['（记者王小明、陈思远 通讯员李明）桥修好了。', ['王小明', '陈思远']],
  ['〔記者林佩如／鹿港報導〕鹿港一家糕餅店重開。', ['林佩如']],
  ['記者陳思遠說（本報訊）橋修好了。', []],
  ['[서울=뉴시스] 마을에 새 다리가 섰다.', []],
  ['김나리 기자는 다리가 튼튼하다고 말했다.', []],
])('a text that opens with %s names %j', (paragraph, names) => {
  expect(listOpeningNames(paragraph)).toEqual(names)
})

it.each([
  ['다리가 섰다고 말했다. 김나리 기자 nari@koran.example', 'ko', ['김나리']],
  ['다리가 섰다고 말했다. /김나리 기자(nari@koran.example)', 'ko', ['김나리']],
  ['제보는 nari@koran.example', 'ko', []],
  ['橋が架かった。【山田太郎】', 'ja', ['山田太郎']],
  ['橋が架かった。【山田太郎、佐藤花子】', 'ja', ['山田太郎', '佐藤花子']],
  ['橋が架かった。（山田さくら）', 'ja', ['山田さくら']],
  ['（山田 太郎）', 'ja', ['山田 太郎']],
  ['橋が架かった。（記者・山田太郎）', 'ja', ['山田太郎']],
  ['橋が架かった。【田中真人、佐藤直道】', 'ja', ['田中真人', '佐藤直道']],
  ['橋が架かった。（外国人）', 'ja', []],
  ['桥修好了。（记者王小明）', 'zh', ['王小明']],
  ['桥修好了。（王小明）', 'zh', []],
  ['橋が架かった。（写真＝共同）', 'ja', []],
  ['橋が架かった。（終わり）', 'ja', []],
  ['橋が架かった。（敬称略）', 'ja', []],
  ['橋が架かった。【時事通信】', 'ja', []],
  ['橋が架かった。【東京社会部】', 'ja', []],
  ['話したのは村長（山田太郎）', 'ja', []],
])('a text that ends in %s (%s) names %j', (paragraph, language, names) => {
  expect(listClosingNames(paragraph, language)).toEqual(names)
})

it.each([
  ['Aus Kairo berichtet Anna Berg', 'Anna Berg'],
  ['Aus Neu-Delhi berichten Anna Berg und Nils Ek.', 'Anna Berg und Nils Ek'],
  ['Anna Berg berichtet aus Kairo', 'Anna Berg'],
  ['Anna Berg reports from Cairo', 'Anna Berg'],
  ['Sari Dewi melaporkan dari Banda Aceh', 'Sari Dewi'],
  ['nari@koran.example 김나리 기자', '김나리'],
  ['김나리 기자(nari@koran.example)', '김나리'],
  ['[서울=뉴시스] 김나리 기자 =', '김나리'],
])('the line “%s” is a byline', (line, name) => {
  expect(findLabel(line)).toMatchObject({ names: 'reporters', name })
})

it.each([
  'Aus Kairo berichtet niemand',
  'Aus Kairo berichtet der Sender, dass Anna Berg kommt',
  'The army reports from Cairo',
])('the line “%s” is none', (line) => {
  expect(findLabel(line)).toBeUndefined()
})

it('one name follows a bare “oleh” only where people have one name', () => {
  expect(findLabel('Oleh Dedy', 'id')?.name).toBe('Dedy')
  expect(findLabel('Oleh Dedy')).toBeUndefined()
  for (const line of ['Oleh karena', 'Oleh Redaksi', 'Penulis Lepas'])
    expect(findLabel(line, 'id')).toBeUndefined()
})

it.each([
  ['By Anna Berg Photographs by Nils Ek', ['By Anna Berg', 'Photographs by Nils Ek']],
  ['By Anna Berg and edited by Nils Ek', ['By Anna Berg', 'edited by Nils Ek']],
  ['Oleh Sari Dewi, Editor Budi Santoso', ['Oleh Sari Dewi', 'Editor Budi Santoso']],
  ['Von Anna von Berg', ['Von Anna von Berg']],
  ['The story was edited by Nils Ek', ['The story was edited by Nils Ek']],
])('each name of “%s” has its own label', (line, parts) => {
  expect(splitLabels(line)).toEqual(parts)
})

it('the maker of the pictures is no writer', () => {
  expect(listPersons('Anna Berg und Nils Ek (Fotos)')).toEqual(['Anna Berg'])
  expect(listPersons('Anna Berg und Nils Ek (Text)')).toEqual(['Anna Berg', 'Nils Ek'])
})

const bridge = {
  ja: [
    '川沿いの村で流された竹の橋が二十九日、住民たちの手で架け直され、子どもたちは再び歩いて学校に通えるようになった。',
    '村長は、住民が力を合わせて二日間で作業を終えたと話し、来月には堤防に木を植える計画も明らかにした。',
  ],
  ko: [
    '강가 마을에 새로 세워진 다리를 건너며 주민들은 오랫동안 기다려 온 날이 드디어 왔다고 입을 모아 말했다.',
    '마을 이장은 주민들이 힘을 모아 이틀 만에 다리를 완성했으며 아이들이 다시 학교에 걸어서 갈 수 있게 되었다고 말했다.',
  ],
  de: [
    'Die Bewohner des Dorfes haben am Montag die Brücke aus Bambus wieder aufgebaut, die weggespült worden war.',
    'Der Bürgermeister sagte, die Arbeiten hätten dank der Hilfe aller nur zwei Tage gedauert und wenig gekostet.',
  ],
  id: [
    'Warga Desa Sukamaju pada Senin memperbaiki jembatan bambu yang hanyut pekan lalu.',
    'Kepala desa mengatakan bahwa pekerjaan itu selesai dalam dua hari berkat gotong royong warga.',
  ],
}

function compileBoth(lines: readonly string[]) {
  const body = lines.map((line) => `<p>${line}</p>`).join('')
  const text = ['Jembatan Bambu Sukamaju Dibangun Kembali', '29 Juli 2024 20:15', ...lines]
  const files = [
    { file: 'page.html', text: writeHtml({ body }) },
    { file: 'page.txt', text: text.join('\n\n') },
  ]
  return files.map((file) => {
    const { article } = compileCapture({ ...file, provenance: unknownProvenance })
    if (article?.type !== 'full') throw new Error('No article.')
    return [article.reporters, article.body.length]
  })
}

describe('both readers', () => {
  it.each([
    [
      'its opening',
      ['[서울=뉴시스] 김나리 기자 = '.concat(bridge.ko[0] ?? ''), bridge.ko[1] ?? ''],
    ],
    ['its end', [bridge.ko[0] ?? '', `${bridge.ko[1]} 김나리 기자 nari@koran.example`]],
  ])('read a Korean name in %s and keep the words', (_title, lines) => {
    expect(compileBoth(lines)).toEqual([
      [['김나리'], 2],
      [['김나리'], 2],
    ])
  })

  it('take a name in brackets on a line of its own out of the text', () => {
    const both = compileBoth([...bridge.ja, '【山田太郎】'])
    expect(both).toEqual([
      [['山田太郎'], 2],
      [['山田太郎'], 2],
    ])
    const inside = compileBoth([bridge.ja[0] ?? '', `${bridge.ja[1]}（山田太郎）`])
    expect(inside).toEqual(both)
  })

  it.each(['記者・佐藤直道', '文＝佐藤直道', '聞き手・佐藤直道'])(
    'read a Japanese name behind %s',
    (line) => {
      expect(compileBoth([line, ...bridge.ja]).map(([names]) => names)).toEqual([
        ['佐藤直道'],
        ['佐藤直道'],
      ])
    },
  )

  it('read a name by its family’s beside the time, and no section', () => {
    const html = (byline: string) => {
      const text = writeHtml({ byline, body: bridge.ja.map((line) => `<p>${line}</p>`).join('') })
      const { article } = compileCapture({ file: 'page.html', text, provenance: unknownProvenance })
      return article?.type === 'full' ? article.reporters : null
    }
    expect(html('<p><span>田中真人</span><time>2024年7月29日 20時15分</time></p>')).toEqual([
      '田中真人',
    ])
    expect(html('<p>田中真人</p><p>2024年7月29日 20時15分</p>')).toEqual(['田中真人'])
    expect(html('<p>高校野球</p><p>2024年7月29日 20時15分</p>')).toEqual([])
  })

  it('read no town behind a name', () => {
    const both = compileBoth(['Von Anna Berg, Kairo', ...bridge.de])
    expect(both.map(([names]) => names)).toEqual([['Anna Berg'], ['Anna Berg']])
  })

  it('read initials where a label names them', () => {
    const read = (line: string) => compileBoth([...bridge.id, line]).map(([names]) => names)
    expect(read('(rds)')).toEqual([[], []])
    expect(read('Penulis: rds')).toEqual([['rds'], ['rds']])
    expect(read('Reporter: (rds/bud)')).toEqual([
      ['rds', 'bud'],
      ['rds', 'bud'],
    ])
    expect(read('Penulis: Dedy')).toEqual([['Dedy'], ['Dedy']])
  })
})
