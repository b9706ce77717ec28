import { expect, it } from 'vitest'
import { guessLanguage } from './guess-language.ts'

it.each([
  ['id', 'Warga desa yang tinggal di tepi sungai itu telah membangun jembatan dengan bambu.'],
  [
    'en',
    'The people of the village have built a bridge with bamboo that was cut in their gardens.',
  ],
  ['ar', 'بدأ سكان القرية إصلاح الجسر المعلق الذي دمرته السيول في بداية هذا الأسبوع.'],
  [
    'fa',
    'مردم روستا پل چوبی را که سیل برده بود دوباره ساختند و کودکان به مدرسه می‌روند، گفت پدر یکی.',
  ],
  ['he', 'תושבי הכפר החלו לתקן את הגשר התלוי שנהרס בשיטפון בתחילת השבוע.'],
  ['zh', '村民本周开始修复被洪水冲断的吊桥，材料已经运到。'],
  ['ja', '村人は今週の初めに洪水で切れたつり橋を直し始めた。'],
  ['ko', '마을 주민들은 이번 주 초 홍수로 끊어진 다리를 고치기 시작했다.'],
  ['ru', 'Жители деревни начали чинить подвесной мост, который разрушило наводнение.'],
  ['uk', 'Мешканці села почали лагодити підвісний міст, який зруйнувала її повінь, і їхні діти.'],
  [
    'de',
    'Die Bewohner des Dorfes haben die Brücke, die von der Flut zerstört wurde, mit Holz und Seilen repariert.',
  ],
  [
    'fr',
    'Les habitants du village ont réparé le pont que la crue avait emporté, et les enfants vont à pied dans la vallée.',
  ],
  [
    'es',
    'Los vecinos del valle limpiaron la acequia que un desprendimiento había cerrado y el agua vuelve por la noche.',
  ],
  [
    'pt',
    'Os moradores da aldeia não esperaram e fizeram uma ponte com a madeira que o rio levou para o outro lado.',
  ],
  [
    'ms',
    'Penduduk kampung yang tinggal di tepi sungai itu berkata jambatan itu telah siap kerana bantuan polis, manakala beliau gembira.',
  ],
  ['el', 'Οι κάτοικοι του χωριού επισκεύασαν τη γέφυρα που παρέσυρε η πλημμύρα.'],
  ['th', 'ชาวบ้านเริ่มซ่อมสะพานแขวนที่น้ำท่วมพัดพังเมื่อต้นสัปดาห์นี้'],
  ['hi', 'गाँव के लोगों ने बाढ़ में टूटा पुल फिर से बना दिया।'],
  ['bn', 'গ্রামের মানুষ বন্যায় ভাঙা সেতু আবার তৈরি করেছেন।'],
  ['ta', 'வெள்ளத்தில் உடைந்த பாலத்தை கிராம மக்கள் மீண்டும் கட்டினர்.'],
  ['te', 'వరదలో విరిగిన వంతెనను గ్రామస్తులు మళ్లీ నిర్మించారు.'],
  ['ml', 'പ്രളയത്തിൽ തകർന്ന പാലം നാട്ടുകാർ വീണ്ടും പണിതു.'],
  ['kn', 'ಪ್ರವಾಹದಲ್ಲಿ ಮುರಿದ ಸೇತುವೆಯನ್ನು ಗ್ರಾಮಸ್ಥರು ಮತ್ತೆ ಕಟ್ಟಿದರು.'],
  ['gu', 'પૂરમાં તૂટેલો પુલ ગામના લોકોએ ફરી બાંધ્યો.'],
  ['pa', 'ਹੜ੍ਹ ਵਿੱਚ ਟੁੱਟਿਆ ਪੁਲ ਪਿੰਡ ਦੇ ਲੋਕਾਂ ਨੇ ਮੁੜ ਬਣਾਇਆ।'],
  ['si', 'ගංවතුරෙන් කැඩුණු පාලම ගම්වැසියන් නැවත තැනූහ.'],
  ['my', 'ရေကြီးလို့ ကျိုးသွားတဲ့ တံတားကို ရွာသားတွေ ပြန်ဆောက်ကြတယ်။'],
  ['km', 'អ្នកភូមិបានសាងសង់ស្ពានដែលទឹកជំនន់បំផ្លាញឡើងវិញ។'],
  ['lo', 'ຊາວບ້ານສ້ອມແປງຂົວທີ່ນ້ຳຖ້ວມພັດເພທັງໃນຕົ້ນອາທິດນີ້'],
  ['ka', 'სოფლის მცხოვრებლებმა წყალდიდობით დანგრეული ხიდი აღადგინეს.'],
  ['hy', 'Գյուղի բնակիչները վերանորոգեցին հեղեղից քանդված կամուրջը։'],
  ['am', 'የመንደሩ ነዋሪዎች ጎርፍ ያፈረሰውን ድልድይ እንደገና ሠሩ።'],
  ['ur', 'گاؤں کے لوگوں نے سیلاب میں ٹوٹا ہوا پل دوبارہ بنایا اور بچے اسکول گئے۔'],
  ['sr', 'Мештани љутито чекају мост, који је однела бујица, а њихова деца иду около.'],
  [
    'it',
    'Gli abitanti della valle hanno ricostruito il ponte che la piena ha portato via, e i bambini sono tornati a scuola con il sole.',
  ],
  [
    'nl',
    'De bewoners van het dorp hebben de brug hersteld die door het water werd meegenomen, en de kinderen zijn er al.',
  ],
  [
    'pl',
    'Mieszkańcy wsi naprawili most, który się zawalił, i nie czekali na pomoc, ale za to był on gotowy po dwóch dniach do szkoły.',
  ],
  [
    'tr',
    'Köylüler bu hafta için gelen selde yıkılan köprüyü ve yolu onardı, çok sonra da okul olarak ne var ise açıldı.',
  ],
  [
    'vi',
    'Người dân trong làng đã sửa cây cầu và những con đường bị lũ cuốn, không để cho trẻ em nghỉ học một ngày.',
  ],
  [
    'sv',
    'Byborna har lagat bron som floden tog med sig, och det är inte långt till skolan för barnen att gå från byn.',
  ],
  [
    'fi',
    'Kyläläiset korjasivat sillan, ja lapset ovat nyt koulussa, mutta se ei ole valmis, sanoi isä, joka myös oli siellä kun tulva tuli.',
  ],
  [
    'cs',
    'Obyvatelé vsi opravili most, který se zřítil, a děti jsou ve škole, ale to je jen pro ně za vodou a na kopci.',
  ],
  [
    'hu',
    'A falu lakói és a gyerekek megjavították a hidat, hogy ne kelljen kerülni, de az még nem volt kész, mint mondták, csak egy nap múlva.',
  ],
  [
    'ro',
    'Locuitorii satului au reparat podul pe care l-a luat apa, și copiii nu mai ocolesc, că este gata din nou pentru școală.',
  ],
  [
    'bg',
    'Жителите на селото поправиха моста, който придошлата река събори, и върнаха пътя към училището.',
  ],
  [
    'no',
    'Byfolket har bygget broen som elva tok med seg, sier ordføreren. Nå er den åpen, og barna går til skolen etter et år.',
  ],
  [
    'da',
    'Landsbyens folk har bygget broen, som åen tog med sig, siger borgmesteren. Nu er den åben, og børnene går over af sig selv.',
  ],
  [
    'sw',
    'Wakazi wa kijiji wamejenga daraja ambalo mafuriko yalibeba, na watoto ni kati ya watu wanaovuka kwa furaha baada ya mwaka.',
  ],
  [
    'tl',
    'Ang mga tao sa nayon ay nagtayo ng tulay na gawa sa kawayan para sa mga bata, ayon sa kapitan, at hindi ito natapos kung wala sila.',
  ],
  [
    'hr',
    'Stanovnici sela popravili su most koji je rijeka odnijela, ali nije bilo lako i djeca su prije toga išla okolo kako bi stigla.',
  ],
  [
    'sl',
    'Vaščani so popravili most, ki ga je odnesla reka, in otroci ne hodijo več okoli, ker je pot pa tudi bila dolga še za starše.',
  ],
  [
    'sk',
    'Obyvatelia dediny opravili most, ktorý sa zrútil, a deti sú už v škole, aj keď po ceste, ktoré by nie každý zvládol, alebo by bol unavený.',
  ],
  [
    'lt',
    'Kaimo gyventojai pataisė tiltą, kad vaikai eitų į mokyklą, bet tai nuo pavasario buvo sunku ir jau ne visi tikėjo, kaip jis yra svarbus.',
  ],
  [
    'lv',
    'Ciema iedzīvotāji salaboja tiltu, lai bērni ar prieku ietu uz skolu, bet tas nav viegli un vai kas to bija gaidījis, arī mērs nezina.',
  ],
  [
    'et',
    'Külaelanikud parandasid silla, mida vesi viis, ja lapsed on nüüd koolis, aga see ei olnud kerge ning pärast seda oli ka pidu.',
  ],
  [
    'ca',
    'Els veïns del poble han refet el pont que la riuada es va endur, però els nens ja són a l’escola amb les seves mares i és més a prop.',
  ],
  [
    'sq',
    'Banorët e fshatit ndërtuan urën që e mori lumi dhe fëmijët janë në shkollë, por kjo nuk është më e lehtë se rruga për të rritur.',
  ],
  [
    'af',
    'Die inwoners van die dorp het die brug herstel wat deur die vloed weggespoel is, en hulle kinders is nie meer laat vir skool nie.',
  ],
  [null, 'Sukamaju'],
  [null, ''],
  [
    null,
    'Judul “The World of the Sea and the Sky” dipakai dalam acara yang digelar di balai itu dan ini.',
  ],
] as const)('%s is the language of %j', (language, text) => {
  expect(guessLanguage(text)).toBe(language)
})

it('between closely related languages the stated one is returned', () => {
  const text = 'Han var den som ikke kom med til det møte, og det er en sag for de andre.'
  expect(guessLanguage(text, 'da-DK')).toBe('da')
  expect(guessLanguage(text, 'no')).toBe('no')
})

it('a quotation in another script changes nothing', () => {
  const text =
    'Ia membaca ayat إِنَّ مَعَ الْعُسْرِ يُسْرًا untuk warga yang datang ke balai itu, dan mereka tidak pulang.'
  expect(guessLanguage(text, 'id')).toBe('id')
})
