/**
 * Names of months and weekdays by language, lower case: full names, cases and short forms. The languages
 * share many words, but no word means two months, so a date is parsed without knowing the language of its
 * page. To support another word, extend its row; for another language, add a row.
 */
type Names = {
  /** January first; words of one month are separated by spaces. */
  months: readonly string[]
  /** Sunday first, as `countWeekday` counts. */
  weekdays: readonly string[]
}

const names: Readonly<Record<string, Names>> = {
  id: {
    months: [
      'januari jan',
      'februari feb peb pebruari',
      'maret mar mrt',
      'april apr',
      'mei',
      'juni jun',
      'juli jul',
      'agustus agu agt ags agus agust',
      'september sep sept',
      'oktober okt',
      'november nopember nov nop',
      'desember des',
    ],
    weekdays: [
      'minggu ahad min',
      'senin sen',
      'selasa sel',
      'rabu rab',
      'kamis kam',
      "jumat jum'at jum",
      'sabtu sab',
    ],
  },
  ms: {
    months: ['', '', 'mac', '', '', 'jun', 'julai', 'ogos ogo', '', '', '', 'disember dis'],
    weekdays: ['ahad', 'isnin isn', 'selasa', 'rabu', 'khamis kha', 'jumaat', 'sabtu'],
  },
  en: {
    months: [
      'january jan',
      'february feb',
      'march mar',
      'april apr',
      'may',
      'june jun',
      'july jul',
      'august aug',
      'september sep sept',
      'october oct',
      'november nov',
      'december dec',
    ],
    weekdays: [
      'sunday sun',
      'monday mon',
      'tuesday tue tues',
      'wednesday wed',
      'thursday thu thur thurs',
      'friday fri',
      'saturday sat',
    ],
  },
  de: {
    months: [
      'januar jänner jan',
      'februar feber feb',
      'märz mär mrz',
      'april apr',
      'mai',
      'juni jun',
      'juli jul',
      'august aug',
      'september sep sept',
      'oktober okt',
      'november nov',
      'dezember dez',
    ],
    weekdays: [
      'sonntag so',
      'montag mo',
      'dienstag di',
      'mittwoch mi',
      'donnerstag do',
      'freitag fr',
      'samstag sonnabend sa',
    ],
  },
  fr: {
    months: [
      'janvier janv',
      'février fevrier févr fév',
      'mars',
      'avril avr',
      'mai',
      'juin',
      'juillet juil',
      'août aout',
      'septembre sept',
      'octobre oct',
      'novembre nov',
      'décembre decembre déc',
    ],
    weekdays: [
      'dimanche dim',
      'lundi lun',
      'mardi mar',
      'mercredi mer',
      'jeudi jeu',
      'vendredi ven',
      'samedi sam',
    ],
  },
  es: {
    months: [
      'enero ene',
      'febrero feb',
      'marzo mar',
      'abril abr',
      'mayo may',
      'junio jun',
      'julio jul',
      'agosto ago',
      'septiembre setiembre sep sept set',
      'octubre oct',
      'noviembre nov',
      'diciembre dic',
    ],
    weekdays: [
      'domingo dom',
      'lunes lun',
      'martes mar',
      'miércoles miercoles mié',
      'jueves jue',
      'viernes vie',
      'sábado sabado sáb',
    ],
  },
  pt: {
    months: [
      'janeiro jan',
      'fevereiro fev',
      'março marco mar',
      'abril abr',
      'maio mai',
      'junho jun',
      'julho jul',
      'agosto ago',
      'setembro set',
      'outubro out',
      'novembro nov',
      'dezembro dez',
    ],
    weekdays: [
      'domingo dom',
      'segunda segunda-feira seg',
      'terça terça-feira ter',
      'quarta quarta-feira qua',
      'quinta quinta-feira qui',
      'sexta sexta-feira sex',
      'sábado sáb',
    ],
  },
  it: {
    months: [
      'gennaio gen',
      'febbraio feb',
      'marzo mar',
      'aprile apr',
      'maggio mag',
      'giugno giu',
      'luglio lug',
      'agosto ago',
      'settembre set sett',
      'ottobre ott',
      'novembre nov',
      'dicembre dic',
    ],
    weekdays: [
      'domenica dom',
      'lunedì lunedi lun',
      'martedì martedi mar',
      'mercoledì mercoledi mer',
      'giovedì giovedi gio',
      'venerdì venerdi ven',
      'sabato sab',
    ],
  },
  nl: {
    months: [
      'januari jan',
      'februari feb',
      'maart mrt',
      'april apr',
      'mei',
      'juni jun',
      'juli jul',
      'augustus aug',
      'september sep',
      'oktober okt',
      'november nov',
      'december dec',
    ],
    weekdays: [
      'zondag zo',
      'maandag ma',
      'dinsdag di',
      'woensdag wo',
      'donderdag do',
      'vrijdag vr',
      'zaterdag za',
    ],
  },
  pl: {
    months: [
      'styczeń stycznia sty',
      'luty lutego lut',
      'marzec marca mar',
      'kwiecień kwietnia kwi',
      'maj maja',
      'czerwiec czerwca cze',
      'lipiec lipca lip',
      'sierpień sierpnia sie',
      'wrzesień września wrz',
      'październik października paź',
      'listopad listopada lis',
      'grudzień grudnia gru',
    ],
    weekdays: [
      'niedziela niedz nd',
      'poniedziałek pon',
      'wtorek wt',
      'środa śr',
      'czwartek czw',
      'piątek pt',
      'sobota sob',
    ],
  },
  tr: {
    months: [
      'ocak oca',
      'şubat şub',
      'mart mar',
      'nisan nis',
      'mayıs may',
      'haziran haz',
      'temmuz tem',
      'ağustos ağu',
      'eylül eyl',
      'ekim eki',
      'kasım kas',
      'aralık ara',
    ],
    weekdays: [
      'pazar paz',
      'pazartesi pzt',
      'salı sal',
      'çarşamba çar',
      'perşembe per',
      'cuma cum',
      'cumartesi cmt',
    ],
  },
  ru: {
    months: [
      'январь января янв',
      'февраль февраля фев',
      'март марта мар',
      'апрель апреля апр',
      'май мая',
      'июнь июня июн',
      'июль июля июл',
      'август августа авг',
      'сентябрь сентября сен сент',
      'октябрь октября окт',
      'ноябрь ноября ноя нояб',
      'декабрь декабря дек',
    ],
    weekdays: [
      'воскресенье вс',
      'понедельник пн',
      'вторник вт',
      'среда ср',
      'четверг чт',
      'пятница пт',
      'суббота сб',
    ],
  },
  uk: {
    months: [
      'січень січня січ',
      'лютий лютого лют',
      'березень березня бер',
      'квітень квітня квіт',
      'травень травня трав',
      'червень червня черв',
      'липень липня лип',
      'серпень серпня серп',
      'вересень вересня вер',
      'жовтень жовтня жовт',
      'листопад листопада лист',
      'грудень грудня груд',
    ],
    weekdays: [
      'неділя нд',
      'понеділок пн',
      'вівторок вт',
      'середа ср',
      'четвер чт',
      "п'ятниця пт",
      'субота сб',
    ],
  },
  sv: {
    months: [
      'januari jan',
      'februari feb',
      'mars',
      'april apr',
      'maj',
      'juni jun',
      'juli jul',
      'augusti aug',
      'september sep sept',
      'oktober okt',
      'november nov',
      'december dec',
    ],
    weekdays: [
      'söndag sön',
      'måndag mån',
      'tisdag tis',
      'onsdag ons',
      'torsdag tors tor',
      'fredag fre',
      'lördag lör',
    ],
  },
  da: {
    months: [
      'januar jan',
      'februar feb',
      'marts mar',
      'april apr',
      'maj',
      'juni jun',
      'juli jul',
      'august aug',
      'september sep',
      'oktober okt',
      'november nov',
      'december dec',
    ],
    weekdays: [
      'søndag søn',
      'mandag man',
      'tirsdag tir',
      'onsdag ons',
      'torsdag tor',
      'fredag fre',
      'lørdag lør',
    ],
  },
  no: {
    months: [
      'januar jan',
      'februar feb',
      'mars mar',
      'april apr',
      'mai',
      'juni jun',
      'juli jul',
      'august aug',
      'september sep sept',
      'oktober okt',
      'november nov',
      'desember des',
    ],
    weekdays: [
      'søndag søn',
      'mandag man',
      'tirsdag tir',
      'onsdag ons',
      'torsdag tor',
      'fredag fre',
      'lørdag lør',
    ],
  },
  fi: {
    months: [
      'tammikuu tammikuuta tammi',
      'helmikuu helmikuuta helmi',
      'maaliskuu maaliskuuta maalis',
      'huhtikuu huhtikuuta huhti',
      'toukokuu toukokuuta touko',
      'kesäkuu kesäkuuta kesä',
      'heinäkuu heinäkuuta heinä',
      'elokuu elokuuta elo',
      'syyskuu syyskuuta syys',
      'lokakuu lokakuuta loka',
      'marraskuu marraskuuta marras',
      'joulukuu joulukuuta joulu',
    ],
    weekdays: [
      'sunnuntai sunnuntaina su',
      'maanantai maanantaina ma',
      'tiistai tiistaina ti',
      'keskiviikko keskiviikkona ke',
      'torstai torstaina to',
      'perjantai perjantaina pe',
      'lauantai lauantaina la',
    ],
  },
  cs: {
    months: [
      'leden ledna led',
      'únor února úno',
      'březen března bře',
      'duben dubna dub',
      'květen května kvě',
      'červen června čvn',
      'červenec července čvc',
      'srpen srpna srp',
      'září zář',
      'říjen října říj',
      'listopad listopadu lis',
      'prosinec prosince pro',
    ],
    weekdays: [
      'neděle ne',
      'pondělí po',
      'úterý út',
      'středa st',
      'čtvrtek čt',
      'pátek pá',
      'sobota so',
    ],
  },
  hu: {
    months: [
      'január jan',
      'február febr',
      'március márc',
      'április ápr',
      'május máj',
      'június jún',
      'július júl',
      'augusztus aug',
      'szeptember szept',
      'október okt',
      'november nov',
      'december dec',
    ],
    weekdays: ['vasárnap', 'hétfő', 'kedd', 'szerda', 'csütörtök', 'péntek', 'szombat'],
  },
  ro: {
    months: [
      'ianuarie ian',
      'februarie feb',
      'martie mar',
      'aprilie apr',
      'mai',
      'iunie iun',
      'iulie iul',
      'august aug',
      'septembrie sept',
      'octombrie oct',
      'noiembrie noi nov',
      'decembrie dec',
    ],
    weekdays: [
      'duminică duminica dum',
      'luni lun',
      'marți marţi marti',
      'miercuri mie',
      'joi',
      'vineri vin',
      'sâmbătă sambata sâm',
    ],
  },
  ar: {
    months: [
      'يناير جانفي',
      'فبراير شباط فيفري',
      'مارس آذار',
      'أبريل ابريل إبريل نيسان أفريل',
      'مايو أيار ماي',
      'يونيو حزيران جوان يونيه',
      'يوليو تموز جويلية يوليه',
      'أغسطس اغسطس آب أوت',
      'سبتمبر أيلول',
      'أكتوبر اكتوبر',
      'نوفمبر',
      'ديسمبر',
    ],
    weekdays: [
      'الأحد الاحد',
      'الإثنين الاثنين',
      'الثلاثاء',
      'الأربعاء الاربعاء',
      'الخميس',
      'الجمعة',
      'السبت',
    ],
  },
  he: {
    months: [
      'ינואר בינואר',
      'פברואר בפברואר',
      'מרץ במרץ מרס במרס',
      'אפריל באפריל',
      'מאי במאי',
      'יוני ביוני',
      'יולי ביולי',
      'אוגוסט באוגוסט',
      'ספטמבר בספטמבר',
      'אוקטובר באוקטובר',
      'נובמבר בנובמבר',
      'דצמבר בדצמבר',
    ],
    weekdays: ['ראשון', 'שני', 'שלישי', 'רביעי', 'חמישי', 'שישי', 'שבת'],
  },
  hi: {
    months: [
      'जनवरी जन',
      'फरवरी फ़रवरी',
      'मार्च',
      'अप्रैल',
      'मई',
      'जून',
      'जुलाई',
      'अगस्त',
      'सितंबर सितम्बर',
      'अक्टूबर अक्तूबर',
      'नवंबर नवम्बर',
      'दिसंबर दिसम्बर',
    ],
    weekdays: ['रविवार', 'सोमवार', 'मंगलवार', 'बुधवार', 'गुरुवार', 'शुक्रवार', 'शनिवार'],
  },
  th: {
    months: [
      'มกราคม ม.ค',
      'กุมภาพันธ์ ก.พ',
      'มีนาคม มี.ค',
      'เมษายน เม.ย',
      'พฤษภาคม พ.ค',
      'มิถุนายน มิ.ย',
      'กรกฎาคม ก.ค',
      'สิงหาคม ส.ค',
      'กันยายน ก.ย',
      'ตุลาคม ต.ค',
      'พฤศจิกายน พ.ย',
      'ธันวาคม ธ.ค',
    ],
    weekdays: [
      'อาทิตย์ วันอาทิตย์ วันอาทิตย์ที่',
      'จันทร์ วันจันทร์ วันจันทร์ที่',
      'อังคาร วันอังคาร วันอังคารที่',
      'พุธ วันพุธ วันพุธที่',
      'พฤหัสบดี วันพฤหัสบดี วันพฤหัสบดีที่ วันพฤหัสฯ',
      'ศุกร์ วันศุกร์ วันศุกร์ที่',
      'เสาร์ วันเสาร์ วันเสาร์ที่',
    ],
  },
  bn: {
    months: [
      'জানুয়ারি জানুয়ারী',
      'ফেব্রুয়ারি ফেব্রুয়ারী',
      'মার্চ',
      'এপ্রিল',
      'মে',
      'জুন',
      'জুলাই',
      'আগস্ট আগষ্ট',
      'সেপ্টেম্বর',
      'অক্টোবর',
      'নভেম্বর',
      'ডিসেম্বর',
    ],
    weekdays: ['রবিবার রোববার', 'সোমবার', 'মঙ্গলবার', 'বুধবার', 'বৃহস্পতিবার', 'শুক্রবার', 'শনিবার'],
  },
  ta: {
    months: [
      'ஜனவரி',
      'பிப்ரவரி',
      'மார்ச்',
      'ஏப்ரல்',
      'மே',
      'ஜூன்',
      'ஜூலை',
      'ஆகஸ்ட்',
      'செப்டம்பர்',
      'அக்டோபர்',
      'நவம்பர்',
      'டிசம்பர்',
    ],
    weekdays: ['ஞாயிறு', 'திங்கள்', 'செவ்வாய்', 'புதன்', 'வியாழன்', 'வெள்ளி', 'சனி'],
  },
  te: {
    months: [
      'జనవరి',
      'ఫిబ్రవరి',
      'మార్చి',
      'ఏప్రిల్',
      'మే',
      'జూన్',
      'జూలై',
      'ఆగస్టు',
      'సెప్టెంబర్',
      'అక్టోబర్',
      'నవంబర్',
      'డిసెంబర్',
    ],
    weekdays: [],
  },
  ur: {
    months: [
      'جنوری',
      'فروری',
      'مارچ',
      'اپریل',
      'مئی مئ',
      'جون',
      'جولائی',
      'اگست',
      'ستمبر',
      'اکتوبر',
      'نومبر',
      'دسمبر',
    ],
    weekdays: ['اتوار', 'پیر سوموار', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ'],
  },
  // Months of our calendar; those of Iran's own are in `jalali.ts`.
  fa: {
    months: [
      'ژانویه',
      'فوریه',
      'مارس',
      'آوریل',
      'مه',
      'ژوئن',
      'ژوئیه',
      'اوت',
      'سپتامبر',
      'اکتبر',
      'نوامبر',
      'دسامبر',
    ],
    weekdays: ['یکشنبه', 'دوشنبه', 'سهشنبه سه‌شنبه', 'چهارشنبه', 'پنجشنبه پنج‌شنبه', 'جمعه', 'شنبه'],
  },
  sr: {
    months: [
      'januar јануар',
      'februar фебруар',
      'mart март',
      'april април',
      'maj мај',
      'jun јун',
      'jul јул',
      'avgust август',
      'septembar септембар',
      'oktobar октобар',
      'novembar новембар',
      'decembar децембар',
    ],
    weekdays: [
      'nedelja недеља',
      'ponedeljak понедељак',
      'utorak уторак',
      'sreda среда',
      'četvrtak четвртак',
      'petak петак',
      'subota субота',
    ],
  },
  ca: {
    months: [
      'gener',
      'febrer',
      'març',
      'abril',
      'maig',
      'juny',
      'juliol',
      'agost',
      'setembre',
      'octubre',
      'novembre',
      'desembre',
    ],
    weekdays: ['diumenge', 'dilluns', 'dimarts', 'dimecres', 'dijous', 'divendres', 'dissabte'],
  },
  sw: {
    months: [
      'januari',
      'februari',
      'machi',
      'aprili',
      'mei',
      'juni',
      'julai',
      'agosti',
      'septemba',
      'oktoba',
      'novemba',
      'desemba',
    ],
    weekdays: ['jumapili', 'jumatatu', 'jumanne', 'jumatano', 'alhamisi', 'ijumaa', 'jumamosi'],
  },
  tl: {
    months: [
      'enero',
      'pebrero',
      'marso',
      'abril',
      'mayo',
      'hunyo',
      'hulyo',
      'agosto',
      'setyembre',
      'oktubre',
      'nobyembre',
      'disyembre',
    ],
    weekdays: ['linggo', 'lunes', 'martes', 'miyerkules', 'huwebes', 'biyernes', 'sabado'],
  },
  el: {
    months: [
      'ιανουαρίου ιανουάριος ιαν',
      'φεβρουαρίου φεβρουάριος φεβ',
      'μαρτίου μάρτιος μαρ',
      'απριλίου απρίλιος απρ',
      'μαΐου μάιος μαι μαϊ',
      'ιουνίου ιούνιος ιουν',
      'ιουλίου ιούλιος ιουλ',
      'αυγούστου αύγουστος αυγ',
      'σεπτεμβρίου σεπτέμβριος σεπ',
      'οκτωβρίου οκτώβριος οκτ',
      'νοεμβρίου νοέμβριος νοε',
      'δεκεμβρίου δεκέμβριος δεκ',
    ],
    weekdays: ['κυριακή', 'δευτέρα', 'τρίτη', 'τετάρτη', 'πέμπτη', 'παρασκευή', 'σάββατο'],
  },
  // "Listopad" is October in Croatian, but November in Polish and Czech.
  hr: {
    months: [
      'siječnja siječanj',
      'veljače veljača',
      'ožujka ožujak',
      'travnja travanj',
      'svibnja svibanj',
      'lipnja lipanj',
      'srpnja srpanj',
      'kolovoza kolovoz',
      'rujna rujan',
      '',
      'studenoga studenog studeni',
      'prosinca prosinac',
    ],
    weekdays: ['nedjelja', 'ponedjeljak', 'utorak', 'srijeda', 'četvrtak', 'petak', 'subota'],
  },
  bg: {
    months: [
      'януари',
      'февруари',
      'март',
      'април',
      'май',
      'юни',
      'юли',
      'август',
      'септември',
      'октомври',
      'ноември',
      'декември',
    ],
    weekdays: ['неделя', 'понеделник', 'вторник', 'сряда', 'четвъртък', 'петък', 'събота'],
  },
  sk: {
    months: [
      'januára január',
      'februára február',
      'marca marec',
      'apríla apríl',
      'mája máj',
      'júna jún',
      'júla júl',
      'augusta august',
      'septembra september',
      'októbra október',
      'novembra november',
      'decembra december',
    ],
    weekdays: ['nedeľa', 'pondelok', 'utorok', 'streda', 'štvrtok', 'piatok', 'sobota'],
  },
  // Chinese, Japanese and Korean number their months; so does Vietnamese, after the word "tháng".
  vi: { months: [], weekdays: ['nhật cn', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'] },
  ja: { months: [], weekdays: ['日', '月', '火', '水', '木', '金', '土'] },
  zh: { months: [], weekdays: ['日', '一', '二', '三', '四', '五', '六'] },
  ko: {
    months: [],
    weekdays: [
      '일 일요일',
      '월 월요일',
      '화 화요일',
      '수 수요일',
      '목 목요일',
      '금 금요일',
      '토 토요일',
    ],
  },
}

function index(rows: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>()
  for (const row of rows) {
    row.forEach((words, position) => {
      for (const word of words.split(' ').filter((each) => each !== '')) {
        const positions = found.get(word) ?? new Set()
        found.set(word, positions.add(position))
      }
    })
  }
  return found
}

const months: ReadonlyMap<string, number> = new Map(
  [...index(Object.values(names).map((row) => row.months))].flatMap(([word, [first]]) =>
    first === undefined ? [] : [[word, first + 1] as const],
  ),
)
const weekdays = index(Object.values(names).map((row) => row.weekdays))

const asciiWord = /^[A-Za-z']+$/

/** Folds a word to lower case, composed form, one kind of apostrophe and no final dot. */
export function foldWord(word: string): string {
  // Most words of most pages. The replacements below are slow, and no ASCII word needs them.
  if (asciiWord.test(word)) return word.toLowerCase()
  return word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('i̇', 'i')
    .replaceAll('’', "'")
    .replace(/\.$/, '')
}

/**
 * Returns the month that a word names, 1–12, or null. Case and a final dot do not matter.
 *
 * @example findMonth('Mrz.') → 3
 */
export function findMonth(word: string): number | null {
  return months.get(foldWord(word)) ?? null
}

/**
 * Returns the weekdays that a word can name, 0 = Sunday, or null. A short form may name two days in two
 * languages: "so" is Sunday in German and Saturday in Czech.
 */
export function findWeekdays(word: string): ReadonlySet<number> | null {
  return weekdays.get(foldWord(word)) ?? null
}

/** Whether a folded word names a month or a weekday. */
export function isCalendarWord(folded: string): boolean {
  return months.has(folded) || weekdays.has(folded)
}

/**
 * Returns the name of a weekday for the report, in Indonesian and English.
 *
 * @example nameWeekday(1) → 'Senin (Monday)'
 */
export function nameWeekday(weekday: number): string {
  const [indonesian, english] = [names.id, names.en].map((row) => {
    const [name = ''] = row?.weekdays[weekday]?.split(' ') ?? []
    return name.charAt(0).toUpperCase() + name.slice(1)
  })
  return `${indonesian} (${english})`
}
