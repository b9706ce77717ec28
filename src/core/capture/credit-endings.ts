/**
 * What may open a credit at the end of a caption, with the credit: a bracket, a mark, the end of a sentence.
 * A clear one is sure even at the end of a line that may be a paragraph.
 */
export const endings: readonly { ending: RegExp; isSure: boolean; isClear?: boolean }[] = [
  // "CreditBudi Santoso": a label without a space, as pages that part by style print it.
  {
    ending:
      /(?:\s|(?<=[.!?”"]))(?:Credit|Kredit|Crédit|Foto|Photo|FOTO|PHOTO|PICHA|[Ff]ot\.|[Φφ]ωτ\.|[Сс]н\.)(?:\.{3}|…|:|\s\|)?\s?(?<credit>\p{Lu}[^.!?]{2,90})$/u,
    isSure: true,
  },
  { ending: /\s*\/?\s*(?:©|\([cC]\)(?=\s?\p{Lu}))\s?(?<credit>[^!?]{2,90})$/u, isSure: true },
  // "(4/11/2015) KOMPAS.COM/MASRIADI": an outlet in capitals and a name.
  { ending: /\s(?<credit>\p{Lu}{2}[\p{Lu}.]*\/\p{Lu}[\p{L} .'-]{1,60})$/u, isSure: true },
  // "Warga antre. (DHA)": a bracket of its own behind the sentence.
  {
    ending: /(?<=[.!?…。]["'”’»]?)\s*[(（](?<credit>[\p{Lu}\p{Lo}@][^()（）.!?:]{1,60})[)）]\.?$/u,
    isSure: true,
  },
  // "Sayur lodeh tanpa santan./Copyright unsplash/Dapur"
  { ending: /\/\s?[Cc]opyright[\s/]+(?<credit>\S[^!?]{1,80})$/u, isSure: true, isClear: true },
  // "הכפרצילום: גיל אליהו": a label without a space, as pages that part by style print it.
  {
    ending:
      /(?<=[\p{Ll}\p{Lo}])(?:Foto|Photo|Fot|Фото|צילום|Ảnh)\s?[:：]\s*(?<credit>[^:：.!?]{2,80})$/u,
    isSure: true,
    isClear: true,
  },
  // "이춘식 집배원. 완도=연합뉴스": a place and an agency behind the sentence.
  {
    ending: /(?<=[.!?])\s*(?<credit>[가-힣]{2,8}\s?[=/]\s?[가-힣A-Z]{2,12})$/u,
    isSure: true,
    isClear: true,
  },
  // "الجمل في إحدى القرى - واس": only an agency is sure.
  { ending: /\s[-–—|]\s?(?<credit>[\p{Script=Arabic}\s]{2,30})$/u, isSure: false },
  // "Warga antre. [Koran Desa]"
  {
    ending: /(?<=[.!?…。]["'”’»]?)\s*\[(?<credit>\p{Lu}[\p{L}\d ./&'-]{2,40})\]$/u,
    isSure: true,
    isClear: true,
  },
  // "老戲院重開。記者林佳蓉／攝影"
  {
    ending: /(?<=[。！？」])\s*(?:記者|记者)?(?<credit>\p{Script=Han}{2,4})[／/](?:攝影|摄影|攝)$/u,
    isSure: true,
    isClear: true,
  },
  // "Warga antre. (A.B. Dewi, Rina Wati for Koran Desa)"
  {
    ending:
      /(?<=[.!?…]["'”’»]?)\s*\((?<credit>(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L} ,&/'’-]{2,80})\)\.?$/u,
    isSure: true,
  },
  // "Warga antre. (Kantor Berita: Sari Dewi)"
  {
    ending: /(?<=[.!?…]["'”’»]?)\s*\((?<credit>\p{Lu}[\p{L} ]{1,30}: \p{Lu}[\p{L} .'’-]{2,40})\)$/u,
    isSure: true,
  },
  // "Warga antre - Sari Dewi/Koran Desa"
  {
    ending: /\s+-\s+(?<credit>\p{Lu}[\p{L} .'’-]{2,40}\/\p{Lu}[^.!?/]{1,40})$/u,
    isSure: true,
  },
  // "Warga antre.—Kantor Berita", as newspapers in South Asia print it.
  { ending: /(?<=[.!?]["'”’]?)\s?—\s?(?<credit>\p{Lu}[^.!?—]{2,60})$/u, isSure: true },
  // "Warga antre | imago/Sari": agencies that write themselves with a small letter.
  {
    ending: /\s+\|\s*(?<credit>(?:imago|dpa|epa|picture alliance)\b[^.!?|]{0,60})$/u,
    isSure: true,
  },
  // "Warga antre | Dok. Desa"
  {
    ending: /\s+[/|–—-]\s*(?<credit>(?:[Dd]ok|Doc|Ist)\.\s?\p{Lu}[^.!?|/]{1,90})$/u,
    isSure: true,
  },
  // "村の新しい橋＝2025年10月28日、潮見町、山田花子撮影": day and place belong to the caption.
  {
    ending: /(?<=[＝=].{2,80})、(?<credit>[^、＝=。]{2,20}(?:撮影|提供|写真))$/u,
    isSure: true,
    isClear: true,
  },
  // "村の新しい橋（潮見町）＝ロイター": an agency alone behind the sign.
  {
    ending:
      /[＝=](?<credit>(?:ロイター|共同通信|共同|時事通信|時事|AFP時事|ゲッティ|アフロ|AP|AFP|EPA|Reuters|Getty Images)(?:[・/／][^＝=。]{1,20})?)$/u,
    isSure: true,
    isClear: true,
  },
  // "村の新しい橋（潮見町）＝NHK": of other makers those in capitals.
  { ending: /＝(?<credit>\p{Lu}{2,10})$/u, isSure: true, isClear: true },
  // "村の新しい橋＝山田花子撮影"
  { ending: /[＝=](?<credit>[^＝=。]{2,30}(?:撮影|提供|写真))$/u, isSure: true, isClear: true },
  {
    ending: /[(（](?<credit>[^()（）]{2,40}(?:撮影|提供|写真|摄|攝|제공))[)）]$/u,
    isSure: true,
    isClear: true,
  },
  {
    ending:
      /(?<=[.!?。])\s*(?<credit>[\p{L} =]{2,20}\s?(?:기자|제공|자료사진|캡처|撮影|提供|摄|攝))$/u,
    isSure: true,
    isClear: true,
  },
  // "Jam besar di jeti. - Gambar oleh Azhar Ramli": a word for pictures, a preposition and the maker.
  {
    ending:
      /(?:(?<=[.!?]["'”’»)]?)\s*|\s[-–—|/]{1,2}\s*)(?:foto|gambar|photo(?:graph)?s?|pictures?|image|fotos|kuva|bild|beeld|kuha|larawan) (?:oleh|by|von|par|de|di|door|av|af|por|ni) (?<credit>\p{Lu}[^.!?|]{2,60})\.?$/iu,
    isSure: true,
    isClear: true,
  },
  // "A câmera na praça - Danilo Verdi - 28.nov.26/Folha da Serra": the day between the maker and the outlet.
  {
    ending:
      /\s-\s(?<credit>\p{Lu}[\p{L} .'’-]{2,40}\s-\s\d{1,2}[.\s/][\p{L}\d.]{2,10}[.\s/]\d{2,4}\s?\/\s?\p{Lu}[^.!?/]{1,40})$/u,
    isSure: true,
    isClear: true,
  },
  // "أبو علي يصعد كل مساء - الوكالة الوطنية للإعلام": the word for an agency behind a mark.
  {
    ending:
      /\s[-–—|/،]\s?(?<credit>(?:ال)?(?:وكالة|وكالات|خبرگزاری|ایجنسی)(?:\s[^.!?؟|/]{2,50})?)$/u,
    isSure: true,
    isClear: true,
  },
  // "老周的工作台。（受访者供图）"
  {
    ending:
      /[(（](?<credit>[^()（）。]{0,20}(?:供图|供圖|资料图|資料圖|资料照|資料照|网络图|来源：[^()（）]{1,20}))[)）]$/u,
    isSure: true,
    isClear: true,
  },
  // "Owner Peg Sutter tests the valve. Hal Brannigan photo": the word for pictures behind the maker.
  {
    ending:
      /(?<=[.!?]["'”’»)]?)\s*(?<credit>\p{Lu}[\p{L}'’.-]*(?:[ /]\p{Lu}[\p{L}'’.-]*){0,4}\s(?:photos?|foto|photograph|illustration))\.?$/u,
    isSure: true,
    isClear: true,
  },
  // "-- fotoBERNAMA": a dash and a word for pictures.
  {
    ending: /\s[-–—]{1,2}\s*(?<credit>(?:foto|photo|gambar)[\p{Lu} ][^.!?]{1,60})$/u,
    isSure: true,
  },
  // "este miércoles.Paco Rueda": a name without a space behind the sentence, as pages that part by style print it.
  {
    ending: /(?<=\p{Ll}{3}[.!?]["'”’]?)(?<credit>\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3})$/u,
    isClear: true,
    isSure: true,
  },
  { ending: /\s*[([](?<credit>[^()[\]]{2,90})[)\]]\.?$/u, isSure: false },
  {
    ending: /\s+[/|•·]\s*(?<credit>\p{Lu}[^.!?/|•]{2,90}(?:\/[^.!?/|]{2,60})?)$/u,
    isSure: true,
  },
  { ending: /\s+[–—]\s*(?<credit>\p{Lu}[^.!?–—]{2,60})$/u, isSure: false },
  { ending: /(?<=[.!?]["'”’»]?)\s--?\s?(?<credit>\p{Lu}[^.!?-]{2,60})$/u, isSure: false },
  // Not behind "Jl." or "dr.". Pages that part by style print no space.
  {
    ending: /(?<=(?:\p{Ll}{3}|[\d)"”’])[.!?]["'”’)]?)\s*(?<credit>\p{Lu}[^.!?]{2,90})$/u,
    isSure: false,
  },
]
