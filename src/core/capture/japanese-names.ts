/** A family name in Chinese characters, and a first name in these or in kana: three to seven signs. */
const form =
  /^(?:\p{Script=Han}[\p{Script=Han}々]{1,5}|\p{Script=Han}[\p{Script=Han}々]{0,2}\s?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,4})$/u

/**
 * What is printed where a name would be and names no person: notes of the newsroom, agencies, parts of a
 * newsroom and places.
 */
const noPerson =
  /(?:[社部局班員者略載聞送報像館紙訳続完刊版係室所課町村市区県府都国会党省庁日時分]|終わり|おわり|続く|つづく|共同|時事|通信|返信|配信|発信|新聞|写真|撮影|提供|資料|関連|参照|本文|同じ|以上|敬称|随時|無断|注)$|^(?:写真|資料|関連|敬称|本紙|本社|時事|共同|東京|大阪|北京|取材|構成|編集|文責|聞き手|了|終|続|注)/u

/** Words that end as many a first name does: "真人" is one, "日本人" is none. */
const noFirstName =
  /(?:(?:[国本管発編案法世話代責任保証犯友芸能外主個隣町村県都人理起集行内]|世話|芸能|一般|何)人|[\d０-９〇一二三四五六七八九十百千万億兆数]円|(?:海|報|鉄|街|歩|国|県|車|水|剣|柔|茶|書|武|沿|参|軌|片|林|農|坂)道|[\d０-９一二三四五六七八九十今先来毎数か]月|[\d０-９〇一二三四五六七八九十今昨去来周同]年|完了|終了|修了)$/u

/** Family names that many people have. A line that opens with one is a name, whatever sign it ends with. */
const families = new Set(
  [
    '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 清水 山崎 池田',
    '橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦',
    '中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤',
    '高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 岩崎 菅原 木下 久保 佐野 野村 松尾 市川 菊地',
    '菊池 杉本 古川 大西 島田 水野 桜井 高野 吉川 山内 西田 飯田 小松 西川 小沢 五十嵐 北村 安田 中田 川口 平田 本田 久保田 沢田 川崎',
    '吉村 岩田 中西 服部 川上 永井 福島 樋口 秋山 田口 大島 山中 岩本 土屋 片山 川村 奥村 星野 荒木 大久保 野田 松岡 浅野 矢野 石原',
    '黒田 松村 望月 吉岡 内藤 須藤 大谷 大橋 小池 小田 岡崎 森本 熊谷 早川 堀内 荒井 西山 尾崎 栗原 広瀬 児玉 川島 永田 今村 三宅',
    '松下 本間 富田 田辺 成田 中尾 馬場 篠原 萩原',
  ].flatMap((names) => names.split(' ')),
)
const longestFamily = 3

/** Whether a text can be a name in Japan, by its signs and its end. */
export function isJapaneseName(text: string): boolean {
  const { length } = text.replace(/\s/gu, '')
  if (length < 3 || length > 7 || !form.test(text)) return false
  return opensWithFamily(text) || !(noPerson.test(text) || noFirstName.test(text))
}

/**
 * Whether a text opens with a family name that many people have, and ends in a first name. This is sure
 * enough for a line that no label marks.
 *
 * @example opensWithFamily('田中真人') → true; opensWithFamily('高校野球') → false
 */
export function opensWithFamily(text: string): boolean {
  const bare = text.replace(/\s/gu, '')
  if (!form.test(text) || bare.length > 7) return false
  return [longestFamily, 2].some((length) => {
    const first = bare.slice(length)
    const isFirst = first.length > 0 && first.length < 4
    return families.has(bare.slice(0, length)) && isFirst && !notFirst.test(first)
  })
}

/** A place with a family's name, its people, and parts of a newsroom: "千葉市", "福島県人", "福島総局". */
const notFirst =
  /^(?:[県市区町村都府国]|[県市区町村都府国].{0,2}[人民]|駅.*|支社|記者)$|(?:[局版部班館所会署校]|写真|撮影|提供|地方)$/u
