import { expect, it } from 'vitest'
import { isJapaneseName, opensWithFamily } from './japanese-names.ts'

it.each([
  '田中真人',
  '佐藤直道',
  '大橋円',
  '山本義信',
  '鈴木美月',
  '高橋和年',
  '佐々木 隼人',
  '蓮沼真人',
  '蓮沼正道',
  '山田太郎',
  '山田さくら',
])('%s is a name, though words end as it does', (name) => {
  expect(isJapaneseName(name)).toBe(true)
})

it.each([
  ...['外国人', '財団法人', '北海道', '地方鉄道', '三千円', '十二月', '平成五年', '募集終了'],
  ...['時事通信', '千葉市', '福島県人', '福島総局', '日本人', '敬称略', '東京社会部', '石川県'],
])('%s is none', (words) => {
  expect(isJapaneseName(words)).toBe(false)
})

it('only a family name that many people have is sure without a label', () => {
  expect(
    ['田中真人', '大橋 円', '高校野球', '関西地方', '千葉県', '福島支局'].map(opensWithFamily),
  ).toEqual([...[true, true, false, false, false, false]])
})
