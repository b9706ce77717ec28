import { describe, expect, it } from 'vitest'
import { countFooterLinks } from './footer-cues.ts'
import { findNoise, isInvitation, isLegal } from './noise-cues.ts'

// One line a language, as its outlets print it: each fails without the row of its language.

describe('a line of furniture', () => {
  it.each([
    ['en', 'Article continues below advertisement'],
    ['de', '— ANZEIGE —'],
    ['fr', 'La suite après cette publicité'],
    ['es', 'PUBLICIDAD'],
    ['pt', 'Continua após a publicidade'],
    ['it', 'Pubblicità'],
    ['nl', 'Advertentie'],
    ['pl', 'Dalszy ciąg tekstu pod reklamą'],
    ['tr', 'Reklam'],
    ['vi', 'Quảng cáo'],
    ['sv', 'Annons'],
    ['da', 'Annonce'],
    ['no', 'ANNONSE'],
    ['fi', 'Mainos'],
    ['cs', 'Článek pokračuje pod reklamou'],
    ['hu', 'Hirdetés'],
    ['ro', 'Publicitate'],
    ['ar', 'إعلان'],
    ['fa', 'تبلیغات'],
    ['ur', 'اشتہار'],
    ['bn', 'বিজ্ঞাপন'],
    ['ta', 'விளம்பரம்'],
    ['th', 'โฆษณา'],
    ['el', 'ΔΙΑΦΗΜΙΣΗ'],
    ['hr', 'Oglas'],
    ['sw', 'Tangazo'],
    ['he', 'פרסומת'],
    ['ja', '[広告]'],
    ['zh', '广告'],
    ['ko', '광고'],
    ['hi', 'विज्ञापन'],
  ])('stands beside an advertisement in %s: %j', (_, line) => {
    expect(findNoise(line)).toBe('advertisement')
  })

  it.each([
    ['id', 'Ikuti'],
    ['en', 'Following'],
    ['de', 'Folgen'],
    ['fr', 'Suivre'],
    ['it', 'Segui'],
    ['nl', 'Volgen'],
    ['tr', 'Takip Et'],
  ])('is a button to follow in %s: %j', (_, line) => {
    expect(findNoise(line)).toBe('follow-button')
  })

  it.each([
    ['id', 'Sedang diputar'],
    ['en', 'Loading'],
    ['en', 'This video is not available in your region'],
    ['de', 'Nächstes Video'],
    ['fr', 'Vidéo suivante'],
    ['es', 'Reproduciendo ahora'],
    ['pt', 'Próximo vídeo'],
  ])('is of a player in %s: %j', (_, line) => {
    expect(findNoise(line)).toBe('video-player')
  })

  it.each([
    ['id', 'Gulir ke bawah untuk melanjutkan membaca'],
    ['en', 'SCROLL TO RESUME CONTENT'],
    ['ja', '（ここから続き）'],
  ])('leads past an advertisement in %s: %j', (_, line) => {
    expect(findNoise(line)).toBe('scroll-to-continue')
  })

  it.each([
    ['id', 'Salin Tautan'],
    ['ms', 'Kongsi'],
    ['en', 'Share this story'],
    ['de', 'Per E-Mail teilen'],
    ['fr', 'Partager l’article'],
    ['es', 'Comparte esta noticia:'],
    ['pt', 'Compartilhe esta notícia'],
    ['it', 'Condividi'],
    ['nl', 'Deel dit artikel'],
    ['pl', 'Podziel się'],
    ['tr', 'Paylaş'],
    ['ru', 'Скопировать ссылку'],
    ['uk', 'Поділитися:'],
    ['vi', 'Chia sẻ'],
    ['sv', 'Dela artikeln'],
    ['da', 'Kopier link'],
    ['no', 'Kopier lenke'],
    ['fi', 'Jaa artikkeli'],
    ['cs', 'Sdílet článek'],
    ['hu', 'Megosztás'],
    ['ro', 'Distribuie'],
    ['ar', 'شارك الخبر'],
    ['he', 'שתפו'],
    ['ja', 'この記事をシェア'],
    ['zh', '分享到：'],
    ['ko', '공유하기'],
    ['hi', 'शेयर करें'],
  ])('shares in %s: %j', (_, line) => {
    expect(findNoise(line)).toBe('share')
  })

  it.each([
    ['id', 'Dengarkan Berita'],
    ['en', 'Listen to this story'],
    ['de', 'Artikel anhören'],
    ['fr', 'Écouter l’article'],
    ['es', 'Escucha la noticia'],
    ['pt', 'Ouça este conteúdo'],
    ['it', 'Ascolta l’articolo'],
    ['nl', 'Luister naar dit artikel'],
    ['pl', 'Posłuchaj artykułu'],
    ['sv', 'Lyssna på artikeln'],
    ['da', 'Lyt til artiklen'],
    ['no', 'Lytt til saken'],
    ['ar', 'استمع إلى المقال'],
  ])('reads aloud in %s: %j', (_, line) => {
    expect(findNoise(line)).toBe('listen')
  })

  it.each([
    ['id', 'Lanjut ke halaman berikutnya'],
    ['en', 'Previous page'],
    ['de', 'Vorherige Seite'],
    ['fr', 'Page suivante »'],
    ['es', 'Siguiente página'],
    ['pt', 'Próxima página'],
    ['nl', 'Volgende pagina'],
    ['ru', 'Следующая страница'],
    ['tr', 'Sonraki sayfa'],
    ['vi', 'Trang sau'],
    ['ja', '次のページへ'],
    ['zh', '下一页'],
    ['ko', '다음 페이지'],
  ])('turns the page in %s: %j', (_, line) => {
    expect(findNoise(line)).toBe('next-page')
  })

  it.each([
    ['id', 'Klik untuk memperbesar'],
    ['en', 'View image in fullscreen'],
    ['de', 'Bild vergrößern'],
    ['fr', 'Agrandir l’image'],
    ['es', 'Ampliar foto'],
    ['nl', 'Vergroot afbeelding'],
    ['pl', 'Powiększ'],
    ['sv', 'Visa bilden i helskärm'],
    ['no', 'Vis mer'],
    ['ja', '画像を拡大する'],
    ['ko', '이미지 크게 보기'],
  ])('is of a picture in %s: %j', (_, line) => {
    expect(findNoise(line)).toBe('picture-button')
  })

  it.each([
    ['id', 'Kembali ke atas'],
    ['en', 'Skip to main content'],
    ['de', 'Zum Seitenanfang'],
    ['fr', 'Haut de page'],
    ['es', 'Volver arriba'],
    ['pt', 'Voltar ao topo'],
    ['nl', 'Naar boven'],
    ['sv', 'Till toppen'],
    ['ru', 'Наверх'],
    ['ja', 'ページトップへ'],
  ])('moves the page in %s: %j', (_, line) => {
    expect(findNoise(line)).toBe('back-to-top')
  })
})

describe('a call to follow an outlet', () => {
  it.each([
    ['id', 'Pantau kabar pilihan lewat notifikasi di ponsel'],
    ['ms', 'Sertai kami di Telegram'],
    ['en', 'Sign up for our updates in your inbox'],
    ['de', 'Melden Sie sich an: unsere Nachrichten im Posteingang'],
    ['fr', "Recevez l'actualité du village dans notre infolettre"],
    ['es', 'Recibe nuestras noticias en tu correo'],
    ['pt', 'Receba as notícias do vale no grupo'],
    ['it', 'Unisciti al nostro canale'],
    ['nl', 'Schrijf je in voor onze nieuwsbrief'],
    ['pl', 'Obserwuj nas na Facebooku'],
    ['tr', 'Bizi takip edin: Instagram ve Facebook'],
    ['tr', 'Köy haberleri için kanalımıza katılın'],
    ['ru', 'Подписывайтесь на наши новости в Дзен'],
    ['uk', 'Підписуйтесь на наші новини у Вайбер'],
    ['vi', 'Mời quý độc giả đón đọc tin tức trên kênh của chúng tôi'],
    ['ar', 'تابع أخبار القرية على واتساب'],
    ['zh', '扫码关注我们的微信公众号'],
  ])('has its act, news and channel in %s: %j', (_, line) => {
    expect(findNoise(line)).toBe('promotion')
  })

  it.each([
    ['sv', 'Prenumerera på Lembah Nyheter på YouTube.'],
    ['da', 'Tilmeld dig Lembah Avis’ newsletter.'],
    ['no', 'Abonner på Lembah Avis på YouTube.'],
  ])('names a network alone below a text in %s: %j', (_, line) => {
    expect(isInvitation(line)).toBe(true)
  })

  it.each([
    ['zh', '关注乡村教育的记者在微信公众号上写道，桥修好了。'],
    ['zh', '下载量最高的应用是微信。我们为此采访了村民，他们说更喜欢当面聊天。'],
  ])('is no sentence in %s: %j', (_, line) => {
    expect(findNoise(line)).toBeNull()
  })
})

it.each([
  ['id', 'Dengan masuk, Anda setuju dengan kebijakan privasi dan syarat dan ketentuan kami.'],
  ['en', 'We and our partners use cookies to personalise what you see.'],
  ['de', 'Mit der Anmeldung akzeptieren Sie unsere Nutzungsbedingungen.'],
  ['fr', 'En savoir plus sur vos données personnelles et vos droits.'],
  ['es', 'Al registrarte aceptas los términos y condiciones del diario.'],
  ['pt', 'Ao continuar, você concorda com os termos de uso do jornal.'],
  ['it', 'Ho letto la informativa sulla privacy e accetto.'],
  ['nl', 'Door verder te gaan gaat u akkoord met ons privacybeleid.'],
  ['pl', 'Wyrażam zgodę, którą opisuje regulamin serwisu.'],
  ['tr', 'Bu sitede çerezler kullanılmaktadır, ayrıntılar için tıklayın.'],
  ['ru', 'Регистрируясь, вы принимаете пользовательское соглашение.'],
  ['uk', 'Передрук матеріалів лише з посиланням на газету.'],
  ['sv', 'Vi använder kakor för att förbättra din läsning.'],
  ['da', 'Læs mere i vores privatlivspolitik.'],
  ['no', 'Vi bruker informasjonskapsler på dette nettstedet.'],
  ['fi', 'Käytämme evästeitä sivuston parantamiseen.'],
  ['cs', 'Už máte předplatné? Přihlaste se.'],
])('a notice in %s is no newsroom’s: %j', (_, line) => {
  expect(isLegal(line)).toBe(true)
})

it.each([
  ['id', 'Redaksi | Pedoman Media Siber', 2],
  ['ms', 'Dasar Privasi • Terma dan Syarat', 2],
  ['en', 'About us | Code of ethics | Contact us', 3],
  ['de', 'Impressum | Datenschutz | AGB', 3],
  ['fr', 'Qui sommes-nous | Mentions légales | CGU', 3],
  ['es', 'Quiénes somos | Aviso legal', 2],
  ['pt', 'Quem somos | Expediente | Anuncie', 3],
  ['it', 'Chi siamo | Note legali', 2],
  ['nl', 'Over ons | Colofon | Vacatures', 3],
  ['pl', 'O nas | Polityka prywatności | Regulamin', 3],
  ['tr', 'Hakkımızda | Künye | İletişim', 3],
  ['ru', 'О проекте | Контакты | Вакансии', 3],
  ['uk', 'Про нас | Контакти', 2],
  ['vi', 'Giới thiệu | Liên hệ', 2],
  ['sv', 'Annonsera · Kundtjänst', 2],
  ['da', 'Annoncering | Cookiepolitik', 2],
  ['no', 'Annonsere | Personvern', 2],
  ['fi', 'Yhteystiedot | Käyttöehdot', 2],
  ['cs', 'Redakce | Podmínky užití', 2],
  ['hu', 'Impresszum | Médiaajánlat', 2],
  ['ro', 'Despre noi | Politica de confidențialitate', 2],
  ['ar', 'من نحن | اتصل بنا', 2],
  ['he', 'אודות | צור קשר', 2],
  ['ja', '会社概要 | お問い合わせ', 2],
  ['zh', '关于我们 | 联系我们', 2],
  ['ko', '회사소개 | 이용약관', 2],
  ['hi', 'हमारे बारे में | संपर्क करें', 2],
])('the foot of a site in %s has links alone: %j', (_, line, count) => {
  expect(countFooterLinks(line)).toBe(count)
})

it.each([
  ['end-of-list', 'list of 2 items'],
  ['end-of-list', 'list 1 of 2'],
  ['listen', 'Getting your Trinity Audio player ready...'],
  ['disclaimer', 'Tulisan dari Sari Dewi tidak mewakili pandangan dari redaksi Koran Desa'],
  ['age-notice', 'Artikkelen er mer enn to år gammel.'],
  ['age-notice', 'Artikeln är mer än ett år gammal'],
  ['age-notice', 'Artiklen er mere end 3 år gammel'],
  ['scroll-to-continue', 'Scroll untuk membaca'],
  ['contents-heading', 'Daftar Isi'],
  ['contents-heading', '目次'],
  [
    'copyright',
    'All rights reserved. This material may not be reproduced or published without permission.',
  ],
  ['picture-count', '+4'],
  ['skip-link', 'Skip Most read and continue reading'],
  ['skip-link', 'Lewati Paling banyak dibaca dan terus membaca'],
  ['skip-link', 'Lewatkan bagian berikutnya Topik terkait'],
  ['skip-link', 'تخطى قصص مقترحة وواصل القراءة'],
  ['skip-link', 'قصص مقترحة نهاية'],
  ['skip-link', 'सबसे ज़्यादा पढ़ी गईं छोड़कर और पढ़ें'],
  ['gift-link', 'Benefício do assinante'],
  ['save-button', 'Zur Merkliste hinzufügen'],
  ['contents-heading', 'Table of contents'],
  ['contents-heading', 'Inhaltsverzeichnis'],
  ['contents-heading', 'Sommaire'],
  ['contents-heading', 'Tabla de contenidos'],
  ['contents-heading', 'Spis treści'],
  ['contents-heading', '목차'],
  ['save-button', 'Simpan artikel'],
  ['save-button', 'Save for later'],
  ['save-button', 'Lire plus tard'],
  ['save-button', 'Salvar para ler depois'],
  ['save-button', 'Leggi dopo'],
  ['save-button', 'Bewaar artikel'],
  ['save-button', 'Spara artikel'],
  ['save-button', 'Gem artikel'],
  ['save-button', 'Lagre artikkel'],
  ['save-button', 'Tallenna'],
  ['save-button', 'Zapisz na później'],
  ['save-button', 'Kaydet'],
  ['save-button', 'В избранное'],
  ['save-button', '保存する'],
  ['save-button', '스크랩'],
  ['save-button', 'Guardar'],
  ['save-button', '收藏本文'],
  ['advertisement', 'Tekst gaat verder onder de foto'],
  ['listen', 'Escuchar nota'],
  ['promotion', 'הצטרפו לערוץ שלנו בוואטסאפ'],
  ['font-size', 'A A A'],
  [
    'promotion',
    'Dapatkan semua berita terkini Koran Desa hanya dengan satu akun, daftar sekarang.',
  ],
  [
    'promotion',
    'Untuk mendapatkan berita terkini Koran Desa, silakan bergabung di saluran WhatsApp kami.',
  ],
])('the rule %s drops %j', (rule, line) => {
  expect(findNoise(line)).toBe(rule)
})
