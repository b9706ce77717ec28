import { foldCue, joinPhrases, listPhrases, type PhraseTable } from './cue-phrases.ts'

/**
 * Page furniture by its whole line, wherever on the page the line is: only phrases that no newsroom
 * uses as a paragraph or a heading of its own. Case and marks around a phrase do not matter.
 */
const phrases: readonly { rule: string; phrases: PhraseTable }[] = [
  { rule: 'advertising', phrases: { en: ['advertising'], fr: ['publicité'], de: ['werbung'] } },
  {
    rule: 'advertisement',
    phrases: {
      en: [
        'advertisement',
        'article continues below advertisement',
        'story continues below advertisement',
        'advertisement - scroll to continue',
        'continue reading below',
        'sponsored',
        'sponsored content',
        'this advertisement has not loaded yet',
        'skip advertisement',
        'article continues after this advertisement',
      ],
      de: [
        'anzeige',
        'anzeige - scrollen sie für mehr',
        'artikel wird nach der anzeige fortgesetzt',
      ],
      fr: ['la suite après cette publicité', 'publicité - continuez à lire'],
      es: ['publicidad', 'anuncio', 'continúa después de la publicidad'],
      pt: [
        'publicidade',
        'continua após a publicidade',
        'continua depois da publicidade',
        'anúncio',
      ],
      it: ['pubblicità', 'annuncio pubblicitario'],
      nl: [
        'advertentie',
        'lees verder onder de advertentie',
        'tekst gaat verder onder de foto',
        'tekst loopt door onder de foto',
        'artikel gaat verder onder de foto',
      ],
      pl: ['reklama', 'dalszy ciąg tekstu pod reklamą'],
      tr: ['reklam'],
      ru: ['реклама'],
      uk: ['реклама'],
      vi: ['quảng cáo'],
      sv: ['annons', 'artikeln fortsätter efter annonsen'],
      da: ['annonce', 'artiklen fortsætter efter annoncen'],
      no: ['annonse', 'artikkelen fortsetter under annonsen'],
      fi: ['mainos', 'juttu jatkuu mainoksen jälkeen'],
      cs: ['reklama', 'inzerce', 'článek pokračuje pod reklamou'],
      hu: ['hirdetés'],
      ro: ['publicitate'],
      ar: ['إعلان', 'اعلان', 'مادة إعلانية', 'مادة اعلانية', 'إعلانات'],
      fa: ['تبلیغات', 'آگهی'],
      ur: ['اشتہار'],
      bn: ['বিজ্ঞাপন'],
      ta: ['விளம்பரம்'],
      th: ['โฆษณา'],
      el: ['διαφήμιση', 'διαφημιση'],
      hr: ['oglas', 'članak se nastavlja ispod oglasa'],
      sw: ['tangazo'],
      he: ['פרסומת'],
      ja: ['広告', 'スポンサーリンク', '[広告]', '広告の後にも続きます'],
      zh: ['广告', '廣告'],
      ko: ['광고'],
      hi: ['विज्ञापन'],
    },
  },
  {
    rule: 'follow-button',
    phrases: {
      id: ['ikuti'],
      en: ['follow', 'following'],
      de: ['folgen'],
      fr: ['suivre'],
      es: ['seguir'],
      pt: ['seguir'],
      it: ['segui'],
      nl: ['volgen'],
      tr: ['takip et'],
    },
  },
  {
    rule: 'video-player',
    phrases: {
      id: ['sedang diputar', 'video tidak tersedia', 'video berikutnya'],
      en: [
        'now playing',
        'now watching',
        'up next',
        'video not available',
        'video unavailable',
        'this video is not available in your region',
        'unfortunately, this video is not available in your region',
        'loading video',
        'loading',
      ],
      de: ['nächstes video', 'video nicht verfügbar'],
      fr: ['vidéo suivante', 'vidéo indisponible'],
      es: ['reproduciendo ahora', 'video no disponible', 'siguiente video'],
      pt: ['vídeo indisponível', 'próximo vídeo'],
    },
  },
  { rule: 'iklan', phrases: { id: ['iklan'], ms: ['iklan'] } },
  {
    rule: 'scroll-to-continue',
    phrases: {
      ja: ['ここから続き'],
      id: [
        'scroll untuk melanjutkan',
        'scroll untuk membaca',
        'scroll untuk lanjut membaca',
        'gulir untuk melanjutkan',
        'scroll ke bawah untuk melanjutkan',
        'scroll ke bawah untuk melanjutkan membaca',
        'scroll ke bawah untuk lanjut membaca',
        'gulir ke bawah untuk melanjutkan',
        'gulir ke bawah untuk melanjutkan membaca',
      ],
      en: [
        'scroll to continue with content',
        'scroll to continue',
        'scroll to resume content',
        'scroll down to continue',
        'scroll down to continue reading',
        'scroll to continue reading',
      ],
    },
  },
  {
    rule: 'share',
    phrases: {
      id: [
        'bagikan',
        'bagikan berita',
        'bagikan artikel ini',
        'salin tautan',
        'salin link',
        'bagikan artikel',
        'tautan telah disalin',
        'copy link',
        'bagikan ke',
      ],
      ms: ['kongsi', 'kongsikan'],
      en: [
        'share',
        'share this',
        'share this article',
        'share this story',
        'share on facebook',
        'share on twitter',
        'share on x',
        'share on whatsapp',
        'share via email',
        'copy link',
        'link copied',
        'share this page',
        'save article',
        'print this article',
        'email this article',
        'share article',
      ],
      de: [
        'artikel teilen',
        'teilen',
        'link kopieren',
        'auf facebook teilen',
        'per e-mail teilen',
        'drucken',
      ],
      fr: ["partager l'article", 'partager', 'copier le lien', 'partager sur facebook', 'imprimer'],
      es: ['compartir', 'compartir en facebook', 'copiar enlace', 'comparte esta noticia'],
      pt: ['compartilhar', 'compartilhe', 'copiar link', 'compartilhe esta notícia', 'partilhar'],
      it: ['condividi', 'copia link', "condividi l'articolo"],
      nl: ['delen', 'deel dit artikel', 'kopieer link', 'deel artikel'],
      pl: ['udostępnij', 'kopiuj link', 'podziel się'],
      tr: ['paylaş', 'bağlantıyı kopyala'],
      ru: ['поделиться', 'скопировать ссылку'],
      uk: ['поділитися', 'скопіювати посилання'],
      vi: ['chia sẻ', 'sao chép liên kết'],
      sv: ['dela', 'dela artikeln', 'kopiera länk'],
      da: ['del artiklen', 'kopier link'],
      no: ['del artikkelen', 'kopier lenke'],
      fi: ['jaa artikkeli', 'kopioi linkki', 'jaa'],
      cs: ['sdílet', 'sdílet článek', 'zkopírovat odkaz'],
      hu: ['megosztás', 'link másolása'],
      ro: ['distribuie', 'copiază link'],
      ar: ['شارك', 'مشاركة', 'نسخ الرابط', 'شارك الخبر'],
      he: ['שתף', 'שתפו', 'העתק קישור'],
      ja: ['シェアする', 'ツイートする', 'この記事をシェア', 'リンクをコピー'],
      zh: ['分享', '分享到', '复制链接', '分享文章'],
      ko: ['공유하기', '링크 복사', '페이스북 공유', 'url 복사'],
      hi: ['शेयर करें', 'साझा करें'],
    },
  },
  {
    rule: 'contents-heading',
    phrases: {
      id: ['daftar isi'],
      en: ['table of contents', 'jump to section'],
      de: ['inhaltsverzeichnis'],
      fr: ['sommaire'],
      es: ['tabla de contenidos'],
      pl: ['spis treści'],
      ja: ['目次'],
      ko: ['목차'],
    },
  },
  {
    rule: 'save-button',
    phrases: {
      id: ['simpan artikel', 'simpan untuk dibaca nanti', 'bookmark'],
      en: ['save for later', 'save article', 'bookmark', 'save story'],
      de: ['zur merkliste hinzufügen', 'artikel speichern', 'merken', 'zur merkliste'],
      fr: ['lire plus tard', "enregistrer l'article", "offrir l'article"],
      es: ['guardar', 'guardar artículo', 'leer más tarde', 'guardar noticia'],
      pt: [
        'salvar para ler depois',
        'salvar',
        'guardar artigo',
        'diminuir fonte',
        'aumentar fonte',
      ],
      it: ['salva', 'salva articolo', 'leggi dopo'],
      nl: ['bewaar', 'bewaar artikel', 'lees later'],
      sv: ['spara', 'spara artikel'],
      da: ['gem', 'gem artikel'],
      no: ['lagre', 'lagre artikkel'],
      fi: ['tallenna'],
      pl: ['zapisz', 'zapisz na później'],
      tr: ['kaydet'],
      ru: ['сохранить', 'в избранное'],
      ja: ['スクラップ', 'ブックマーク', '保存する'],
      zh: ['收藏本文', '收藏', '加入收藏'],
      ko: ['스크랩', '북마크'],
    },
  },
  {
    rule: 'listen',
    phrases: {
      id: ['dengarkan artikel', 'dengarkan berita', 'dengarkan artikel ini', 'dengarkan'],
      en: [
        'listen to article',
        'listen to this article',
        'listen to this story',
        'listen to the article',
        'getting your trinity audio player ready',
      ],
      de: ['artikel anhören'],
      fr: ["écouter l'article"],
      es: ['escuchar nota', 'escuchar artículo', 'escuchar este artículo', 'escucha la noticia'],
      pt: [
        'ouvir o texto',
        'ouça este artigo',
        'ouvir artigo',
        'ouça este conteúdo',
        'ouvir notícia',
      ],
      it: ["ascolta l'articolo"],
      nl: ['luister naar dit artikel'],
      pl: ['posłuchaj artykułu'],
      sv: ['lyssna på artikeln'],
      da: ['lyt til artiklen'],
      no: ['lytt til saken'],
      ar: ['استمع إلى المقال'],
    },
  },
  {
    rule: 'next-page',
    phrases: {
      id: [
        'halaman selanjutnya',
        'halaman berikutnya',
        'selanjutnya di halaman berikutnya',
        'lanjut ke halaman berikutnya',
        'buka halaman selanjutnya',
        'lanjut halaman berikutnya',
      ],
      en: ['next page', 'continue to next page', 'previous page'],
      de: ['nächste seite', 'vorherige seite'],
      fr: ['page suivante', 'page précédente'],
      es: ['página siguiente', 'siguiente página'],
      pt: ['próxima página'],
      nl: ['volgende pagina'],
      ru: ['следующая страница'],
      tr: ['sonraki sayfa'],
      vi: ['trang sau'],
      ja: ['次のページ', '次のページへ', '前のページ'],
      zh: ['下一页', '下一頁', '上一页'],
      ko: ['다음 페이지'],
    },
  },
  {
    rule: 'picture-button',
    phrases: {
      id: [
        'perbesar',
        'perkecil',
        'klik untuk memperbesar',
        'lihat foto',
        'zoom-in lihat foto',
        'zoom-inlihat foto',
        'lihat gambar',
      ],
      en: [
        'enlarge',
        'view image in fullscreen',
        'click to enlarge',
        'enlarge image',
        'open image in gallery',
        'view gallery',
        'hide caption',
        'toggle caption',
        'enlarge this image',
        'image unavailable',
        'play video',
        'video player is loading',
      ],
      de: ['bild vergrößern', 'zur bildergalerie', 'bild in lightbox öffnen'],
      fr: ["agrandir l'image"],
      es: ['ampliar imagen', 'ampliar foto'],
      nl: ['vergroot afbeelding'],
      pl: ['powiększ'],
      sv: ['visa bilden i helskärm'],
      no: ['vis mer'],
      ja: ['画像を拡大する', '拡大する', '写真を拡大'],
      ko: ['이미지 크게 보기'],
    },
  },
  {
    rule: 'news-badge',
    phrases: { id: ['image-gnews', 'google news', 'add as preferred source on google'] },
  },
  {
    rule: 'back-to-top',
    phrases: {
      id: ['kembali ke atas'],
      en: [
        'back to top',
        'skip to content',
        'skip to main content',
        'skip to navigation',
        'jump to comments',
      ],
      de: ['zum seitenanfang', 'nach oben', 'zum inhalt springen'],
      fr: ['haut de page', 'aller au contenu', 'retour en haut'],
      es: ['volver arriba', 'ir al contenido'],
      pt: ['voltar ao topo', 'ir para o conteúdo'],
      nl: ['naar boven', 'ga naar de inhoud'],
      sv: ['till toppen'],
      ru: ['наверх'],
      ja: ['ページトップへ', 'トップへ戻る'],
    },
  },
]

/** Furniture that varies within its line. A `.` in a class keeps sentences out: furniture has none. */
const patterns: readonly { rule: string; line: RegExp }[] = [
  {
    rule: 'scroll-to-continue',
    line: /^(?:advertisement|iklan)\s*[-–—|·•]\s*scroll\b[^.!?]{0,50}$/iu,
  },
  {
    rule: 'contact',
    line: /^(?:media|press|news) contacts?\s*:.{2,200}$|^kontak media\s*:.{2,200}$/iu,
  },
  // What stands in for a player or a post until a reader consents to it.
  {
    rule: 'consent-placeholder',
    line: /^(?:empfohlene[rs]? (?:redaktionelle[rs]? |externe[rs]? )?inhalte?|an dieser stelle (?:findest du|finden sie|steht|befindet sich) (?:einen? )?(?:extern|inhalt).{0,140}|(?:du kannst|sie können) (?:ihn|sie|es) (?:dir|sich) mit einem klick anzeigen.{0,80}|ein klick für den datenschutz|(?:datenschutz|cookie|privatsphäre)-?\s?einstellungen (?:anpassen|ändern|öffnen)|externe[rn]? inhalte? (?:laden|anzeigen|erlauben|aktivieren|zulassen)|ich bin (?:damit )?einverstanden, dass mir .{0,60}inhalte? .{0,60}angezeigt (?:werden|wird).{0,40}|(?:damit|dabei) können personenbezogene daten an .{0,160}|personenbezogene daten können an drittplattformen .{0,160}|link zum [\p{L}-]{2,20}-inhalt)$/iu,
  },
  {
    rule: 'consent-placeholder',
    line: /^(?:this content (?:is (?:hosted|provided|served) by|comes from|isn't available|is not available due to your).{0,160}|(?:to (?:view|see|watch|display) (?:this|the) (?:content|video|post|tweet|map|embed)).{0,60}(?:accept|allow|consent|enable|cookie).{0,120}|we need your (?:permission|consent) to (?:load|show|display).{0,140}|(?:recommended|external) (?:editorial )?content|(?:ce|pour (?:voir|afficher) ce) contenu .{0,60}(?:cookies|bloqué|accept).{0,140}|(?:este contenido|para ver este contenido).{0,60}(?:cookies|acept|bloquead).{0,120}|(?:este conteúdo|para ver este conteúdo).{0,60}(?:cookies|aceit|bloquead).{0,120}|(?:questo contenuto|per (?:vedere|visualizzare) questo contenuto).{0,60}(?:cookie|accett|bloccat).{0,120}|(?:deze inhoud|om deze (?:inhoud|content) te (?:tonen|bekijken|zien)).{0,60}(?:cookies|toestemming|accept).{0,120}|(?:konten ini|untuk melihat konten ini).{0,60}(?:cookie|setuj|izin).{0,120})$/iu,
  },
  {
    rule: 'ad-maker',
    line: /^(?:inread |ads? |advertising )?(?:invented|powered|served|provided) by (?:teads|taboola|outbrain|google|mgid|revcontent)$/iu,
  },
  {
    rule: 'disclaimer',
    line: /^(?:tulisan|konten|artikel|isi tulisan)(?: dari)? .{2,60} tidak mewakili (?:pandangan|sikap|pendapat)(?: dari)? .{3,40}$/iu,
  },
  { rule: 'font-size', line: /^A(?:\s?A){1,3}$/u },
  { rule: 'picture-count', line: /^\+\d{1,2}$/u },
  // Broadcasters let readers of screen readers skip a list: "Lewati ... dan terus membaca".
  {
    rule: 'skip-link',
    line: /^(?:skip .{2,60} and continue reading|lewati .{2,60} dan (?:terus|lanjutkan) membaca|lewatkan bagian berikutnya\b.{0,60}|saltar .{2,60} y continuar leyendo|pule .{2,60} e continue lendo|ignorer .{2,60} et continuer la lecture|пропустить .{2,60} и продолжить чтение|bỏ qua .{2,60} và tiếp tục đọc|ruka .{2,60} na uendelee kusoma|تخطى .{2,60} وواصل القراءة|final de .{2,60}|fim do que .{2,60}|конец истории .{2,60})$/iu,
  },
  {
    rule: 'skip-link',
    line: /^[\u0600-\u06ff].{1,40} نهاية$|^[\u0900-\u097f].{1,60} छोड़कर और पढ़ें$/u,
  },
  {
    rule: 'gift-link',
    line: /^(?:benefício do assinante|você tem \d{1,2} acessos por dia\b.{0,120}|assinantes podem liberar \d{1,2} acessos\b.{0,60})$/iu,
  },
  { rule: 'fact-check-line', line: /^[*\s]{0,4}fakta atau hoaks\?.{20,230}$/iu },
  { rule: 'video-embed', line: /^\[gambas:[^\]]{1,80}\]$/iu },
  {
    rule: 'copyright',
    line: /^all rights reserved\. this material\b.{0,240}$|^(?:(?:copyright|hak cipta|all rights reserved|riproduzione riservata)\s*(?:©|\(c\)|\d{4})|©(?!\s?\p{Ll}[^.]*[.!?]$)|\(c\)\s*\d{4}).{0,140}$|^(?:hak cipta dilindungi(?: undang-undang)?|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|tüm hakları saklıdır|все права защищены|无断転載|無断転載を禁じます|版权所有|저작권자.{0,60}|جميع الحقوق محفوظة)[.\s]*$/iu,
  },
  // Chinese words have no spaces between them, so the whole line is matched.
  {
    rule: 'promotion',
    line: /^(?:欢迎|歡迎|请|請)?(?:扫码|掃碼|关注|關注|订阅|訂閱|下载|下載)[^。！？]{0,30}(?:微信|微博|公众号|公眾號|客户端)[！。]?$/u,
  },
  {
    rule: 'video-pointer',
    line: /^(?:simak|tonton|lihat|saksikan)(?: juga)? video\b[^.]{0,140}$|^(?:watch|see)(?: also)? (?:the )?video\s?:[^.]{0,140}$/iu,
  },
  {
    rule: 'published-at',
    line: /^artikel ini (?:telah|sudah|pertama kali) (?:tayang|dimuat|terbit|diterbitkan).{0,10}? di .{2,200}$|^this (?:article|story) (?:was )?(?:originally|first) (?:appeared|published|ran) (?:on|in|by|at) .{2,160}$/iu,
  },
  {
    rule: 'age-notice',
    line: /^(?:this article is (?:more than |over )?\d{1,2} (?:month|year)s? old|dieser (?:artikel|beitrag) ist (?:mehr als |älter als )?\d{1,2} (?:monate?|jahre?)(?: alt)?|cet article (?:date de|a plus de) .{3,30}|este artículo tiene más de .{3,30}|artikel ini sudah lebih dari \d{1,2} (?:bulan|tahun)|(?:denne )?artikkelen er (?:mer enn|over) .{1,12} år gammel|artikeln är (?:mer än|över) .{1,12} år gammal|artiklen er (?:mere end|over) .{1,12} år gammel)\.?$/iu,
  },
  {
    rule: 'end-of-list',
    line: /^(?:akhir dari|end of) [^.]{1,60}$|^list (?:of \d{1,2} items?|\d{1,2} of \d{1,2})$/iu,
  },
  {
    rule: 'font-size',
    line: /^(?:(?:ukuran )?font(?: size)?|ukuran (?:huruf|teks)|(?:text|type) size)\s*:?[\s+A-]*$|^[Aa]\s?[-+]{1,2}\s?[Aa]?\s?[-+]{0,2}$/iu,
  },
  {
    rule: 'login-dialog',
    line: /^(?:lupa kata sandi\b.{0,40}|(?:atau )?(?:masuk|daftar) (?:melalui|dengan|menggunakan)(?: (?:akun )?(?:google|facebook|apple|twitter|email|nomor ponsel))?|(?:belum|sudah) (?:punya|memiliki) akun\b.{0,40}|kata sandi|alamat email|ingat saya|forgot (?:your )?password\?.{0,30}|(?:already|don't) have an account\?.{0,30}|remember me|create an account)$/iu,
  },
  {
    rule: 'reading-time',
    line: /^(?:(?:estimated )?reading time\s?:?\s?)?\d{1,3} min(?:ute)?s? (?:read|baca|lesezeit)$|^(?:waktu baca|lesezeit|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|okuma süresi|lästid|læsetid|lesetid)\s?:?\s?(?:ca\.?\s)?\d{1,3}\s?(?:min|menit|minuten|minutes?|minutos?|minuti|dakika|dk)\.?$/iu,
  },
  {
    rule: 'share',
    line: /^(?:(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|instagram|youtube|tiktok|e-?mail|threads|bluesky|reddit|line|messenger|google\+|flipboard|tumblr|xing|vkontakte|copy link|share|tweet|bagikan|cetak|print|x)(?:[\s|,•·/]+|$)){2,}$/iu,
  },
  {
    rule: 'share',
    line: /^(?:share|bagikan|compartilhe|compartir|partager|teilen|condividi|dela|del|udostępnij|поделиться|paylaş)(?: (?:this )?(?:on|via|to|ke|di|no|en|por|sur|auf|su|på|na|w|в))? (?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|e-?mail|reddit|bluesky|threads)$/iu,
  },
  {
    rule: 'share-counts',
    line: /^\d[\d.,]{0,8}\s?[kKmM]?\s(?:shares?|comments?|views?|likes?|komentar|kali dilihat|kali dibagikan|dilihat|pembaca|kommentare|commentaires|comentarios|comentários|reacties|просмотров|комментариев|görüntülenme|lượt xem)$/iu,
  },
  {
    rule: 'share-counts',
    line: /^(?:(?:telah |sudah )?(?:dibaca|dilihat|dibagikan|ditonton)\s?:?\s?\d[\d.,]{0,8}\s?(?:k|rb|ribu)?(?:\s?(?:x|kali|orang|pembaca))?|(?:views|reads|shares)\s?:\s?\d[\d.,]{0,8}\s?[km]?)$/iu,
  },
]

/** Calls to follow an outlet elsewhere: an act first, and its news and its channel in the same line. */
const promotion: Record<'acts' | 'news' | 'channels', PhraseTable> = {
  acts: {
    id: [
      'ikuti',
      'ikuti terus',
      'gabung',
      'bergabung',
      'bergabunglah',
      'dapatkan',
      'mendapatkan',
      'cek',
      'simak',
      'baca',
      'follow',
      'unduh',
      'download',
      'berlangganan',
      'langganan',
      'klik',
      'saksikan',
      'nikmati',
      'daftar',
      'temukan',
      'pantau',
      'baca berita',
    ],
    ms: ['ikuti', 'sertai', 'dapatkan', 'langgan', 'muat turun'],
    en: [
      'follow',
      'join',
      'subscribe',
      'sign up',
      'get',
      'download',
      'like',
      'read',
      'find',
      'receive',
      'stay updated',
      'stay informed',
      'keep up',
      'click here',
    ],
    de: [
      'folgen sie',
      'abonnieren sie',
      'jetzt abonnieren',
      'folge',
      'melden sie sich',
      'laden sie',
    ],
    fr: [
      'suivez',
      'abonnez-vous',
      'rejoignez',
      'recevez',
      'inscrivez-vous',
      'téléchargez',
      'retrouvez',
    ],
    es: [
      'síguenos',
      'sigue',
      'puedes seguirnos',
      'suscríbete',
      'únete',
      'recibe',
      'descarga',
      'síganos',
      'suscríbase',
    ],
    pt: [
      'siga',
      'inscreva-se',
      'assine',
      'receba',
      'entre',
      'participe',
      'baixe',
      'acompanhe',
      'clique',
    ],
    it: ['segui', 'seguici', 'iscriviti', 'ricevi', 'unisciti', 'scarica'],
    sv: ['följ', 'prenumerera'],
    da: ['følg', 'tilmeld dig'],
    no: ['følg', 'abonner'],
    nl: [
      'volg',
      'blijf op de hoogte',
      'abonneer',
      'schrijf je in',
      'ontvang',
      'meld je aan',
      'heb je een tip',
      'heb jij een tip',
      'whatsapp ons',
    ],
    pl: ['obserwuj', 'śledź', 'dołącz', 'zapisz się', 'subskrybuj'],
    tr: ['takip edin', 'abone olun', 'katılın', 'bizi takip edin'],
    ru: ['подписывайтесь', 'подпишитесь', 'следите', 'читайте', 'присоединяйтесь', 'скачайте'],
    uk: ['підписуйтесь', 'підписуйтеся', 'стежте', 'читайте', 'приєднуйтесь'],
    vi: ['theo dõi', 'đăng ký', 'tham gia', 'mời quý độc giả'],
    ar: ['تابعونا', 'تابع', 'اشترك', 'انضم', 'حمل'],
    he: ['הצטרפו', 'עקבו', 'הירשמו'],
  },
  news: {
    id: [
      'berita',
      'kabar',
      'informasi',
      'update',
      'artikel',
      'kami',
      'news',
      'terbaru',
      'terkini',
      'breaking news',
      'liputan',
    ],
    en: ['news', 'us', 'our', 'updates', 'headlines', 'stories', 'breaking', 'latest'],
    de: ['uns', 'unser', 'unseren', 'unserem', 'nachrichten', 'news', 'unsere'],
    fr: ['nous', 'notre', 'nos', "l'actualité", 'actualités', 'infos'],
    es: ['noticias', 'nuestro', 'nuestra', 'síguenos', 'nuestros', 'informado'],
    pt: ['notícias', 'nosso', 'nossa', 'nossos', 'nos', 'canal'],
    it: ['notizie', 'nostro', 'nostra', 'nostri', 'seguici'],
    nl: ['ons', 'onze', 'nieuws'],
    pl: ['nas', 'nasz', 'nasze', 'wiadomości'],
    tr: ['bizi', 'haberleri', 'haberler', 'kanalımıza'],
    ru: ['нас', 'наш', 'наши', 'новости', 'новостей'],
    uk: ['нас', 'наш', 'новини', 'наші'],
    vi: ['tin', 'chúng tôi', 'tin tức'],
    ar: ['تابعونا', 'أخبار', 'الأخبار', 'قناتنا', 'قناة'],
    he: ['שלנו', 'חדשות', 'עדכונים'],
  },
  channels: {
    all: [
      'whatsapp',
      'telegram',
      'google news',
      'facebook',
      'twitter',
      'instagram',
      'youtube',
      'tiktok',
      'linkedin',
      'newsletter',
      'app',
      'wa channel',
      'x',
      'threads',
      'bluesky',
      'rss',
      'viber',
      'zalo',
      'line',
    ],
    id: [
      'satu akun',
      'klik disini',
      'klik di sini',
      'saluran',
      'kanal',
      'channel',
      'buletin',
      'aplikasi',
      'notifikasi',
      'grup',
      'media sosial',
    ],
    en: [
      'inbox',
      'email',
      'channel',
      'push notifications',
      'social media',
      'newsletters',
      'alerts',
    ],
    de: ['push', 'posteingang', 'kanal', 'app'],
    fr: ['infolettre', 'réseaux sociaux', 'application', 'chaîne', 'lettre'],
    es: ['boletín', 'canal', 'redes sociales', 'aplicación', 'correo'],
    pt: ['canal', 'grupo', 'redes sociais', 'aplicativo', 'boletim'],
    it: ['canale', 'app', 'canali social'],
    nl: ['nieuwsbrief', 'kanaal'],
    pl: ['kanał', 'aplikacja', 'facebooku'],
    tr: ['kanalımıza', "instagram'da", 'uygulamamızı'],
    ru: [
      'телеграм',
      'телеграм-канал',
      'канал',
      'дзен',
      'вконтакте',
      'одноклассниках',
      'telegram-канал',
      'мессенджерах',
    ],
    uk: ['телеграм', 'канал', 'вайбер', 'telegram-канал'],
    vi: ['kênh', 'fanpage'],
    ar: ['قناتنا', 'واتساب', 'تلغرام', 'تليجرام', 'فيسبوك', 'تويتر', 'قناة', 'غوغل'],
    he: ['לערוץ', 'בוואטסאפ', 'בטלגרם', 'לניוזלטר'],
  },
}

const word = (table: PhraseTable) =>
  `(?<![\\p{L}\\p{M}])(?:${joinPhrases(table)})(?![\\p{L}\\p{M}])`
const act = new RegExp(
  `^[^\\p{L}]{0,6}(?:(?:yuk|ayo|mari|jangan lupa|silakan|please|don't forget to|untuk)[\\s,!]+)?${word(promotion.acts)}`,
  'iu',
)
/** Where verbs close a sentence, so does the call. */
const closingAct = new RegExp(
  `(?:${joinPhrases({
    tr: ['abone olun', 'takip edin', 'takip edebilirsiniz', 'katılın'],
    ja: ['フォロー', 'ご登録ください', 'フォローしてください'],
    ko: ['구독하세요', '팔로우하세요'],
    hi: ['फॉलो करें', 'जुड़ें', 'सब्सक्राइब करें'],
  })})[.!！。]?$`,
  'iu',
)
const news = new RegExp(word(promotion.news), 'iu')
const channel = new RegExp(word(promotion.channels), 'iu')

/** A longer line is a paragraph that happens to hold the words. In code units. */
const maxNoiseLength = 260

const rules: ReadonlyMap<string, string> = new Map(
  phrases.flatMap((row) =>
    [...listPhrases(row.phrases)].map((phrase) => [phrase, row.rule] as const),
  ),
)

/**
 * The rule by which a whole line is page furniture, or null. A sentence that merely begins with such a
 * word is none: "Iklan rokok dilarang di dekat sekolah."
 *
 * @example findNoise('SCROLL TO CONTINUE WITH CONTENT') → 'scroll-to-continue'
 */
export function findNoise(line: string): string | null {
  if (line.length > maxNoiseLength) return null
  // "Iklan: dilarang" and "Iklan?" are no labels, so only whole marks around them are cut.
  const known = rules.get(foldCue(line))
  if (known !== undefined) return known
  return (
    patterns.find((pattern) => pattern.line.test(line))?.rule ??
    (isPromotion(line) ? 'promotion' : null)
  )
}

function isPromotion(line: string): boolean {
  return (act.test(line) || closingAct.test(line)) && news.test(line) && channel.test(line)
}

/** Networks by names that mean nothing else. */
const networks =
  /(?<![\p{L}\p{M}])(?:whatsapp|telegram|google (?:news|новостях)|facebook\p{L}?|instagram|youtube|tiktok|bluesky|newsletters?|nieuwsbrief|buletin|redes sociales)(?![\p{L}\p{M}])/iu

/** A longer sentence tells of somebody who does so. In code units. */
const maxInvitation = 120

/**
 * Whether a sentence calls to follow somebody in a network, without a word for the outlet or its news. Only
 * below a text is this sure.
 *
 * @example isInvitation('Siga o Koran Desa no Instagram.') → true
 */
export function isInvitation(line: string): boolean {
  return line.length <= maxInvitation && act.test(line) && networks.test(line)
}

/** Words of notices that no newsroom wrote: consent, terms, accounts. */
const legalWords = listPhrases({
  id: [
    'kebijakan privasi',
    'syarat dan ketentuan',
    'pedoman media siber',
    'berlangganan',
    'whatsapp ke nomor',
    'tanpa izin tertulis',
  ],
  en: [
    'cookie',
    'cookies',
    'privacy policy',
    'terms of use',
    'terms of service',
    'terms and conditions',
    'gdpr',
    'newsletter',
    'sign up',
    'log in',
    'login',
    'subscribe',
    'all rights reserved',
    'enable javascript',
    'javascript is disabled',
    'your browser',
    'ad blocker',
    'copyright',
    'your consent',
    'your inbox',
    'support independent',
    'become a member',
    'community guidelines',
    'commenting platform',
  ],
  de: [
    'datenschutz',
    'datenschutzerklärung',
    'nutzungsbedingungen',
    'einwilligung',
    'impressum',
    'abonnieren',
  ],
  fr: [
    'confidentialité',
    'données personnelles',
    'abonnez-vous',
    'inscrivez-vous',
    "conditions d'utilisation",
  ],
  es: [
    'política de privacidad',
    'términos y condiciones',
    'suscríbete',
    'aviso legal',
    'tu suscripción',
    'este dispositivo',
  ],
  pt: ['política de privacidade', 'termos de uso', 'assine'],
  it: ['informativa sulla privacy', 'abbonati', 'iscriviti', 'non hai un account'],
  nl: ['privacybeleid', 'voorwaarden', 'abonneer'],
  pl: ['polityka prywatności', 'ciasteczka', 'regulamin'],
  tr: ['çerez', 'çerezler', 'gizlilik politikası', 'kvkk'],
  ru: ['политика конфиденциальности', 'файлы cookie', 'пользовательское соглашение', 'перепечатка'],
  uk: ['політика конфіденційності', 'передрук'],
  sv: ['kakor', 'integritetspolicy', 'prenumerera'],
  da: ['privatlivspolitik', 'abonner'],
  no: ['informasjonskapsler', 'personvern', 'abonner'],
  fi: ['evästeet', 'evästeitä', 'tietosuoja'],
  cs: ['ochrana osobních údajů', 'předplatné'],
})
const legal = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[...legalWords].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
)

/** Whether a short paragraph has words of a notice about consent, terms or accounts. */
export function isLegal(text: string): boolean {
  return legal.test(text)
}
