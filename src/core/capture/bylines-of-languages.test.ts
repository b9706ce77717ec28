import { describe, expect, it } from 'vitest'
import { findLabel } from './find-label.ts'
import { isPersonName, listPersons } from './person-names.ts'
import { hasOutletWord, hasRole, isOffice, isReporterRole } from './role-words.ts'
import { findTimeLabel } from './time-cues.ts'

// One line a language, as its outlets print it: each fails without the row of its language.

describe('a label of a byline', () => {
  it.each([
    ['id', 'Jurnalis: Sari Dewi', 'Sari Dewi'],
    ['ms', 'Pemberita: Siti Aminah', 'Siti Aminah'],
    ['en', 'Words and photos: Anna Whitfield', 'Anna Whitfield'],
    ['de', 'Protokoll: Petra Vogel', 'Petra Vogel'],
    ['fr', 'Texte et photos : Anne Leroy', 'Anne Leroy'],
    ['es', 'Texto y fotos: Ana Ruiz', 'Ana Ruiz'],
    ['pt', 'Reportagem: Inês Lobo', 'Inês Lobo'],
    ['it', 'Autore: Marta Bellini', 'Marta Bellini'],
    ['pl', 'Opracowała: Anna Kowalska', 'Anna Kowalska'],
    ['tr', 'Haber: Ayşe Demir', 'Ayşe Demir'],
    ['ru', 'Подготовила: Анна Петрова', 'Анна Петрова'],
    ['uk', 'Автори: Олена Шевчук', 'Олена Шевчук'],
    ['vi', 'Tác giả: Nguyễn Lan', 'Nguyễn Lan'],
    ['sv', 'Text och foto: Anna Lind', 'Anna Lind'],
    ['fi', 'Toimittaja: Aino Virta', 'Aino Virta'],
    ['cs', 'Napsala: Jana Nová', 'Jana Nová'],
    ['hu', 'Szerző: Kiss Anna', 'Kiss Anna'],
    ['ro', 'De: Ana Popescu', 'Ana Popescu'],
    ['ar', 'تقرير: سارة علي', 'سارة علي'],
    ['he', 'כתבה: דנה לוי', 'דנה לוי'],
    ['ja', '執筆：山田花子', '山田花子'],
    ['zh', '采写：周明远', '周明远'],
    ['ko', '글: 김나리', '김나리'],
    ['hi', 'रिपोर्टर: सीता देवी', 'सीता देवी'],
    ['el', 'Συντάκτης: Άννα Παππά', 'Άννα Παππά'],
    ['hr', 'Napisala: Ana Kovač', 'Ana Kovač'],
    ['sr', 'Аутор: Ана Јовић', 'Ана Јовић'],
    ['th', 'ผู้สื่อข่าว: สมหญิง ใจดี', 'สมหญิง ใจดี'],
    ['bn', 'প্রতিবেদক: রিনা দাস', 'রিনা দাস'],
    ['fa', 'خبرنگار: سارا امینی', 'سارا امینی'],
    ['ur', 'مصنف: سارہ خان', 'سارہ خان'],
    ['id', 'Teks & foto: Sari Dewi', 'Sari Dewi'],
    ['id', 'Foto & teks: Sari Dewi', 'Sari Dewi'],
    ['en', 'Words & photos: Anna Whitfield', 'Anna Whitfield'],
    ['en', 'Text & photos: Anna Whitfield', 'Anna Whitfield'],
    ['de', 'Text & Fotos: Petra Vogel', 'Petra Vogel'],
    ['fr', 'Texte & photos : Anne Leroy', 'Anne Leroy'],
    ['es', 'Texto y fotografías: Ana Ruiz', 'Ana Ruiz'],
    ['pt', 'Texto e fotos: Inês Lobo', 'Inês Lobo'],
    ['it', 'Testo e foto: Marta Bellini', 'Marta Bellini'],
    ['pl', 'Opr: Anna Kowalska', 'Anna Kowalska'],
    ['tr', 'Haber ve fotoğraf: Ayşe Demir', 'Ayşe Demir'],
  ])('names a reporter in %s: %j', (_, line, name) => {
    expect(findLabel(line)).toMatchObject({ names: 'reporters', name })
  })

  it.each([
    ['id', 'Dilaporkan oleh Sari Dewi', 'Sari Dewi'],
    ['id', 'Dijawab oleh Sari Dewi', 'Sari Dewi'],
    ['en', 'Submitted by Anna Whitfield', 'Anna Whitfield'],
    ['de', 'Eine Reportage von Petra Vogel', 'Petra Vogel'],
    ['fr', 'Un entretien de Anne Leroy', 'Anne Leroy'],
    ['es', 'Una entrevista de Ana Ruiz', 'Ana Ruiz'],
    ['pt', 'Reportagem de Inês Lobo', 'Inês Lobo'],
    ['it', 'Intervista di Marta Bellini', 'Marta Bellini'],
    ['nl', 'Geplaatst door Piet de Vries', 'Piet de Vries'],
    ['pl', 'oprac. Anna Kowalska', 'Anna Kowalska'],
    ['pl', 'opr. Anna Kowalska', 'Anna Kowalska'],
    ['hi', 'द्वारा सुनीता देवी', 'सुनीता देवी'],
    ['zh', '〔記者林佩如／鹿港報導〕', '林佩如'],
    ['ko', '기자명 김나리 기자', '김나리'],
    ['sv', 'Skriven av Anna Lind', 'Anna Lind'],
    ['da', 'Skrevet af Mette Holm', 'Mette Holm'],
    ['no', 'Skrevet av Jens Dahl', 'Jens Dahl'],
    ['hu', 'Írta Kiss Anna', 'Kiss Anna'],
    ['ar', 'بقلم سارة علي', 'سارة علي'],
    ['he', 'מאת דנה לוי', 'דנה לוי'],
    ['ro', 'Scris de Ana Popescu', 'Ana Popescu'],
    ['hr', 'Piše Ana Kovač', 'Ana Kovač'],
    ['th', 'โดย สมหญิง ใจดี', 'สมหญิง ใจดี'],
    ['ja', '取材・文 山田花子', '山田花子'],
    ['zh', '本网记者 周明远', '周明远'],
  ])('may be without a mark in %s: %j', (_, line, name) => {
    expect(findLabel(line)).toMatchObject({ names: 'reporters', name })
  })

  it.each([
    ['id', 'Penyelaras: Budi Santoso', 'Budi Santoso'],
    ['en', 'Editors: Anna Whitfield', 'Anna Whitfield'],
    ['de', 'Redaktion: Jan Busch', 'Jan Busch'],
    ['fr', 'Rédaction : Luc Petit', 'Luc Petit'],
    ['pt', 'Edição: Rui Lobo', 'Rui Lobo'],
    ['it', 'Redattore: Luca Orsini', 'Luca Orsini'],
    ['nl', 'Redacteur: Jan Kuiper', 'Jan Kuiper'],
    ['pl', 'Redakcja: Jan Nowak', 'Jan Nowak'],
    ['tr', 'Editör: Ali Demir', 'Ali Demir'],
    ['ru', 'Редакция: Иван Петров', 'Иван Петров'],
    ['uk', 'Редакція: Іван Шевчук', 'Іван Шевчук'],
    ['vi', 'Biên tập: Trần Minh', 'Trần Minh'],
    ['sv', 'Redaktör: Nils Ek', 'Nils Ek'],
    ['hu', 'Szerkesztő: Nagy Péter', 'Nagy Péter'],
    ['ar', 'تحرير: علي حسن', 'علي حسن'],
    ['he', 'עריכה: יוסי לוי', 'יוסי לוי'],
    ['ja', '編集：佐藤太郎', '佐藤太郎'],
    ['zh', '责任编辑：王小明', '王小明'],
    ['ko', '편집: 박서준', '박서준'],
    ['hi', 'संपादक: राम कुमार', 'राम कुमार'],
    ['id', 'Disunting oleh Budi Santoso', 'Budi Santoso'],
    ['fr', 'Édité par Luc Petit', 'Luc Petit'],
    ['da', 'Redigeret af Jens Dahl', 'Jens Dahl'],
    ['no', 'Redigert av Jens Dahl', 'Jens Dahl'],
  ])('names an editor in %s: %j', (_, line, name) => {
    expect(findLabel(line)).toMatchObject({ names: 'editors', name })
  })

  it.each([
    ['id', 'Alih bahasa: Budi Santoso', 'Budi Santoso'],
    ['ms', 'Jurugambar: Ali Hassan', 'Ali Hassan'],
    ['en', 'Illustrator: Anna Whitfield', 'Anna Whitfield'],
    ['de', 'Aus dem Englischen von: Jan Busch', 'Jan Busch'],
    ['fr', 'Traduction : Luc Petit', 'Luc Petit'],
    ['es', 'Traducción: Luis Soto', 'Luis Soto'],
    ['pt', 'Tradução: Rui Lobo', 'Rui Lobo'],
    ['it', 'Traduzione di: Luca Orsini', 'Luca Orsini'],
    ['nl', 'Vertaling: Jan Kuiper', 'Jan Kuiper'],
    ['pl', 'Tłumaczenie: Jan Nowak', 'Jan Nowak'],
    ['tr', 'Çeviri: Ali Demir', 'Ali Demir'],
    ['ru', 'Перевод: Иван Петров', 'Иван Петров'],
    ['uk', 'Переклад: Іван Шевчук', 'Іван Шевчук'],
    ['vi', 'Người dịch: Trần Minh', 'Trần Minh'],
    ['ar', 'ترجمة: علي حسن', 'علي حسن'],
    ['ja', '翻訳：佐藤太郎', '佐藤太郎'],
    ['zh', '校对：王小明', '王小明'],
    ['ko', '번역: 박서준', '박서준'],
    ['id', 'Diterjemahkan oleh Budi Santoso', 'Budi Santoso'],
    ['fr', 'Traduit par Luc Petit', 'Luc Petit'],
    ['es', 'Traducido por Luis Soto', 'Luis Soto'],
    ['es', 'Título del autor, Corresponsal', 'Corresponsal'],
    ['ru', 'Место работы, Алматы', 'Алматы'],
    ['tr', 'Unvan, Kayseri', 'Kayseri'],
    ['sw', 'Nafasi, Mombasa', 'Mombasa'],
    ['hi', 'पदनाम, दिल्ली', 'दिल्ली'],
    ['fa', 'مترجم: سارا امینی', 'سارا امینی'],
    ['ur', 'عہدہ، لاہور', 'لاہور'],
    ['ta', 'பதவி, சென்னை', 'சென்னை'],
    ['bn', 'পদবী, ঢাকা', 'ঢাকা'],
  ])('names another in %s: %j', (_, line, name) => {
    expect(findLabel(line)).toMatchObject({ names: 'others', name })
  })
})

describe('a byline', () => {
  it.each([
    ['id', 'Sari Dewi serta Budi Santoso', ['Sari Dewi', 'Budi Santoso']],
    ['en', 'Anna Berg and Nils Ek', ['Anna Berg', 'Nils Ek']],
    ['de', 'Petra Vogel und Jan Busch', ['Petra Vogel', 'Jan Busch']],
    ['fr', 'Anne Leroy et Luc Petit', ['Anne Leroy', 'Luc Petit']],
    ['es', 'Ana Ruiz y Luis Soto', ['Ana Ruiz', 'Luis Soto']],
    ['nl', 'Anna Bakker en Jan Kuiper', ['Anna Bakker', 'Jan Kuiper']],
    ['tr', 'Ayşe Demir ve Ali Kaya', ['Ayşe Demir', 'Ali Kaya']],
    ['ru', 'Анна Петрова и Иван Сидоров', ['Анна Петрова', 'Иван Сидоров']],
    ['uk', 'Олена Шевчук та Іван Бондар', ['Олена Шевчук', 'Іван Бондар']],
    ['vi', 'Nguyễn Lan và Trần Minh', ['Nguyễn Lan', 'Trần Minh']],
    ['sv', 'Anna Lind och Nils Ek', ['Anna Lind', 'Nils Ek']],
    ['da', 'Mette Holm og Jens Dahl', ['Mette Holm', 'Jens Dahl']],
    ['it', 'Marta Bellini ed Elena Orsini', ['Marta Bellini', 'Elena Orsini']],
    ['pl', 'Anna Kowalska i Jan Nowak', ['Anna Kowalska', 'Jan Nowak']],
    ['fi', 'Aino Virta ja Eero Mäki', ['Aino Virta', 'Eero Mäki']],
    ['hu', 'Kiss Anna és Nagy Péter', ['Kiss Anna', 'Nagy Péter']],
    ['ro', 'Ana Popescu și Ion Rusu', ['Ana Popescu', 'Ion Rusu']],
    ['id', 'Sari Dewi bersama Budi Santoso', ['Sari Dewi', 'Budi Santoso']],
    ['en', 'Anna Berg with Nils Ek', ['Anna Berg', 'Nils Ek']],
    ['de', 'Petra Vogel, mit Jan Busch', ['Petra Vogel', 'Jan Busch']],
    ['fr', 'Anne Leroy, avec Luc Petit', ['Anne Leroy', 'Luc Petit']],
    ['pt', 'Inês Lobo com Rui Costa', ['Inês Lobo', 'Rui Costa']],
    ['nl', 'Anna Bakker met Jan Kuiper', ['Anna Bakker', 'Jan Kuiper']],
    ['sv', 'Anna Lind med Nils Ek', ['Anna Lind', 'Nils Ek']],
  ])('of two in %s: %j', (_, line, names) => {
    expect(listPersons(line)).toEqual(names)
  })

  it.each([
    ['id', 'Sari Dewi, Kendari'],
    ['en', 'Anna Whitfield, Nairobi'],
    ['de', 'Petra Vogel, Wien'],
    ['fr', 'Anne Leroy, Marseille'],
    ['es', 'Ana Ruiz, Bogotá'],
    ['pt', 'Inês Lobo, Lisboa'],
    ['it', 'Marta Bellini, Napoli'],
    ['nl', 'Anna Bakker, Den Haag'],
  ])('with a place in %s: %j', (_, line) => {
    expect(listPersons(line)).toEqual([line.split(',')[0]])
  })

  it.each([
    ['id', 'Kontributor'],
    ['en', 'Guest Author'],
    ['de', 'Agenturen'],
    ['fr', 'Agences'],
    ['es', 'Redacción'],
    ['pt', 'Da Redação'],
    ['it', 'La Redazione'],
    ['nl', 'Redactie'],
    ['ru', 'Редакция'],
  ])('of nobody in %s: %j', (_, name) => {
    expect(isPersonName(name)).toBe(false)
  })
})

describe('words of a newsroom', () => {
  it.each([
    ['id', 'dosen hukum'],
    ['en', 'Chief Political Correspondent'],
    ['de', 'Redakteurin Wirtschaft'],
    ['fr', 'envoyé spécial à Kinshasa'],
    ['es', 'enviada especial'],
    ['pt', 'colunista do Vale'],
    ['it', 'giornalista e scrittrice'],
    ['nl', 'verslaggever Noord'],
    ['sv', 'Skribent på kulturen'],
    ['pl', 'dziennikarka działu kultury'],
    ['tr', 'Ankara muhabiri'],
    ['ru', 'специальный корреспондент'],
  ])('say what a person does in %s: %j', (_, text) => {
    expect(hasRole(text)).toBe(true)
  })

  it.each([
    ['id', 'Tim Liputan'],
    ['en', 'Koran Desa Newsroom'],
    ['de', 'Ressort Politik'],
    ['fr', 'Service Politique'],
    ['es', 'Equipo de Datos'],
    ['pt', 'Equipe do Vale'],
    ['it', 'Agenzie di stampa'],
    ['nl', 'Nieuwsdienst'],
    ['no', 'Redaksjonen'],
    ['fi', 'Toimitus'],
    ['pl', 'Redakcja Dolina'],
    ['tr', 'Haber Merkezi'],
    ['ru', 'Редакция сайта'],
    ['uk', 'Редакція сайту'],
    ['hi', 'वेब डेस्क'],
    ['vi', 'Ban biên tập'],
    ['bn', 'নিজস্ব প্রতিবেদক'],
    ['ur', 'ویب ڈیسک'],
    ['ta', 'செய்திப்பிரிவு'],
    ['ar', 'فريق التحرير'],
    ['fa', 'تحریریه'],
    ['th', 'กองบรรณาธิการ'],
    ['el', 'Συντακτική ομάδα'],
  ])('name a part of it in %s: %j', (_, name) => {
    expect(isOffice(name)).toBe(true)
  })

  it.each([
    ['id', 'Harian Lembah'],
    ['en', 'Valley Gazette'],
    ['de', 'Lembah Zeitung'],
    ['fr', 'Agence Lembah'],
    ['es', 'Diario Lembah'],
    ['pt', 'Jornal Lembah'],
    ['it', 'Giornale Lembah'],
  ])('name an outlet in %s: %j', (_, name) => {
    expect(hasOutletWord(name)).toBe(true)
  })

  it.each([
    ['id', 'Wartawan di Bandung'],
    ['en', 'Staff writer'],
    ['de', 'Korrespondentin in Rom'],
    ['fr', 'Journaliste au Vallon'],
    ['es', 'Corresponsal en Lima'],
    ['pt', 'Repórter do Vale'],
    ['it', 'Inviata a Tunisi'],
    ['nl', 'verslaggever Noord'],
    ['pl', 'Dziennikarz'],
    ['tr', 'İzmir muhabiri'],
    ['ru', 'корреспондент'],
  ])('make a reporter of a name in %s: %j', (_, text) => {
    expect(isReporterRole(text)).toBe(true)
  })
})

describe('the label of a time', () => {
  it.each([
    ['id', 'Dipublikasikan:'],
    ['ms', 'Disiarkan pada'],
    ['en', 'First published'],
    ['de', 'Veröffentlicht am'],
    ['fr', 'Mis en ligne le'],
    ['es', 'Fecha:'],
    ['pt', 'Postado em'],
    ['it', 'Pubblicato il'],
    ['nl', 'Geplaatst op'],
    ['pl', 'Data publikacji:'],
    ['tr', 'Yayınlanma tarihi:'],
    ['ru', 'Дата публикации:'],
    ['uk', 'Опубліковано:'],
    ['vi', 'Đăng lúc'],
    ['sv', 'Publicerad'],
    ['da', 'Offentliggjort'],
    ['no', 'Publisert'],
    ['fi', 'Julkaistu'],
    ['cs', 'Zveřejněno'],
    ['hu', 'Közzétéve:'],
    ['ro', 'Publicat pe'],
    ['ar', 'تاريخ النشر:'],
    ['he', 'תאריך פרסום:'],
    ['ja', '公開日：'],
    ['zh', '发布时间：'],
    ['ko', '기사입력'],
    ['hi', 'प्रकाशित:'],
    ['bn', 'প্রকাশ:'],
    ['fa', 'تاریخ انتشار:'],
    ['ur', 'شائع شدہ'],
    ['el', 'Δημοσίευση:'],
    ['th', 'เผยแพร่'],
    ['sk', 'Publikované'],
    ['bg', 'Публикувано:'],
    ['hr', 'Objavljeno:'],
    ['ur', 'تاریخ اشاعت:'],
  ])('of publication in %s: %j', (_, words) => {
    expect(findTimeLabel(words)).toBe('published')
  })

  it.each([
    ['id', 'Pemutakhiran terakhir:'],
    ['ms', 'Dikemas kini pada'],
    ['en', 'Last modified'],
    ['de', 'Zuletzt aktualisiert'],
    ['fr', 'Dernière mise à jour :'],
    ['es', 'Última actualización:'],
    ['pt', 'Atualizado em'],
    ['it', 'Ultimo aggiornamento'],
    ['nl', 'Laatst bijgewerkt'],
    ['pl', 'Zaktualizowano:'],
    ['tr', 'Son güncelleme:'],
    ['ru', 'Обновлено:'],
    ['uk', 'Оновлено:'],
    ['vi', 'Cập nhật ngày'],
    ['sv', 'Senast uppdaterad'],
    ['da', 'Sidst opdateret'],
    ['no', 'Sist oppdatert'],
    ['fi', 'Päivitetty'],
    ['cs', 'Aktualizováno'],
    ['hu', 'Frissítve:'],
    ['ro', 'Ultima actualizare:'],
    ['ar', 'آخر تحديث:'],
    ['he', 'עדכון אחרון:'],
    ['ja', '最終更新：'],
    ['zh', '更新时间：'],
    ['ko', '최종수정'],
    ['hi', 'अपडेटेड:'],
    ['ro', 'Data actualizării:'],
    ['bn', 'আপডেট:'],
    ['fa', 'به‌روزرسانی:'],
    ['el', 'Τελευταία ενημέρωση:'],
    ['th', 'อัปเดต'],
    ['sk', 'Aktualizované'],
    ['bg', 'Обновено:'],
    ['hr', 'Ažurirano:'],
    ['it', 'modifica il'],
    ['ur', 'اپ ڈیٹ:'],
  ])('of a change in %s: %j', (_, words) => {
    expect(findTimeLabel(words)).toBe('updated')
  })
})

describe('a preposition before a name', () => {
  it.each([
    ['su', 'Ku Dadan Sutisna', 'Dadan Sutisna'],
    ['jv', 'Dening Budi Santoso', 'Budi Santoso'],
    ['sw', 'Na Asha Mwinyi', 'Asha Mwinyi'],
    ['tl', 'ni Maricel Dimaculangan', 'Maricel Dimaculangan'],
  ])('is a label in %s: %j', (language, line, name) => {
    expect(findLabel(line, language)).toMatchObject({ names: 'reporters', name })
  })

  it('is none in another language', () => {
    expect(findLabel('Na Hradě Karlštejn', 'cs')).toBeUndefined()
  })
})
