/** First and second halves of the names of invented places: `Tegal` + `sirih` → Tegalsirih. */
export const placeHeads = [
  ...['Suka', 'Tegal', 'Kuala', 'Muara', 'Ranu', 'Lemah', 'Batu', 'Karang', 'Tanjung', 'Sumber'],
  ...['Wana', 'Pulo', 'Kali', 'Gunung', 'Sawah', 'Rawa', 'Telaga', 'Bukit', 'Parit', 'Dukuh'],
] as const
export const placeTails = [
  ...['maju', 'sirih', 'dandan', 'pandan', 'jati', 'bening', 'rejo', 'lestari', 'kencana'],
  ...['waru', 'asri', 'merapat', 'lontar', 'kenari', 'gading', 'mulya', 'randu', 'arum', 'pinang'],
  ...['teduh', 'salam', 'wangi', 'cendana', 'tirta', 'harapan'],
] as const

export const firstNames = [
  ...['Nadira', 'Bagas', 'Seruni', 'Damar', 'Lintang', 'Wulan', 'Jaka', 'Ratri', 'Gilang', 'Tirta'],
  ...['Puspa', 'Arga', 'Kirana', 'Bayu', 'Melati', 'Surya', 'Sekar', 'Panji'],
] as const
export const lastNames = [
  ...['Kusuma', 'Wiratama', 'Handoko', 'Prasetya', 'Lesmana', 'Santika', 'Mahardika', 'Utari'],
  ...['Wijaya', 'Rukmana', 'Saputra', 'Anggraini', 'Nugraha', 'Paramita'],
] as const

export const outlets = ['Kabar Lemara', 'Suluh Warga', 'Pesisir Pagi'] as const

/** What a group of stories is about: its subject, and words that its stories share. */
export const matters = [
  { subject: 'Jembatan Bambu', words: ['tali', 'tiang', 'lantai bambu', 'arus sungai', 'tukang'] },
  { subject: 'Pasar Malam', words: ['pedagang', 'lapak', 'lampu minyak', 'pembeli', 'tikar'] },
  { subject: 'Feri Penyeberangan', words: ['nakhoda', 'dermaga', 'muatan', 'penumpang', 'ombak'] },
  { subject: 'Saluran Irigasi', words: ['pintu air', 'petak sawah', 'lumpur', 'petani', 'musim'] },
  { subject: 'Sekolah Terapung', words: ['murid', 'perahu', 'papan tulis', 'guru', 'pelampung'] },
  { subject: 'Mercusuar Tua', words: ['penjaga', 'lensa', 'tangga besi', 'karang', 'pelaut'] },
  { subject: 'Kebun Kopi', words: ['biji', 'penjemuran', 'lereng', 'pemetik', 'harga'] },
  { subject: 'Puskesmas Keliling', words: ['bidan', 'obat', 'antrean', 'pasien', 'jadwal'] },
  { subject: 'Kereta Gunung', words: ['rel', 'lokomotif', 'terowongan', 'masinis', 'stasiun'] },
  { subject: 'Perpustakaan Desa', words: ['buku', 'rak', 'pembaca', 'dongeng', 'pinjaman'] },
  { subject: 'Panen Garam', words: ['tambak', 'kincir', 'kristal', 'terik', 'karung'] },
  { subject: 'Lomba Perahu', words: ['dayung', 'pendayung', 'garis akhir', 'piala', 'muara'] },
  { subject: 'Hutan Bakau', words: ['bibit', 'pesisir', 'kepiting', 'abrasi', 'relawan'] },
  { subject: 'Listrik Surya', words: ['panel', 'baterai', 'kabel', 'teknisi', 'rumah warga'] },
  { subject: 'Batik Pewarna Alam', words: ['kain', 'canting', 'nila', 'perajin', 'soga'] },
  { subject: 'Wayang Keliling', words: ['dalang', 'gamelan', 'kelir', 'penonton', 'lakon'] },
] as const

/** Sentences with places for a story's own words: {p} place, {s} subject, {w} word, {n} name, {d} number. */
export const sentences = [
  'Warga {p} mulai memperbaiki {w} sejak pekan lalu dengan alat yang dipinjam dari desa tetangga.',
  'Menurut {n}, {w} yang lama sudah tidak dapat dipakai dan harus diganti sebelum musim berganti.',
  'Panitia mencatat {d} orang ikut bekerja, sebagian besar datang berjalan kaki dari dusun di hulu.',
  '"Kami menunggu {d} hari sampai {w} siap, dan tidak seorang pun mengeluh," kata {n}.',
  'Pengurus {s} menyusun daftar kebutuhan, mulai dari {w} sampai {w}, dan menempelkannya di balai.',
  'Biaya seluruhnya diperkirakan {d} juta rupiah, yang dikumpulkan dari iuran dan sumbangan.',
  'Di {p}, cerita tentang {s} sudah lama menjadi bahan obrolan di warung dan di beranda rumah.',
  'Pekerjaan dihentikan sebentar ketika hujan turun, lalu dilanjutkan lagi menjelang sore.',
  '{n} mengatakan bahwa {w} akan diperiksa setiap {d} hari oleh kelompok yang bergiliran.',
  'Anak-anak menonton dari pinggir, sementara orang tua mereka memindahkan {w} ke tempat teduh.',
  'Hasil pengukuran pertama berbeda {d} sentimeter dari rencana, sehingga {w} diukur ulang.',
  'Kepala dusun meminta agar catatan tentang {w} disimpan, supaya kesalahan lama tidak terulang.',
  'Sampai berita ini ditulis, {d} keluarga di {p} masih menunggu giliran.',
  '"Tidak ada yang istimewa, hanya {w} yang dirawat dengan sabar," ujar {n} sambil tertawa.',
  'Tetangga dari seberang membawa {w} dan tinggal sampai malam untuk membantu.',
  'Pertemuan berikutnya diadakan di {p} setelah {w} selesai dihitung bersama.',
  'Perbandingan dengan tahun sebelumnya menunjukkan {d} persen lebih banyak {w} yang terpakai.',
  'Keputusan itu diambil tanpa pemungutan suara, karena semua yang hadir sudah setuju.',
] as const

/** Headlines, one for each story of a group. */
export const angles = [
  'Warga {p} Bergotong Royong untuk {s}',
  '{s} di {p} Dibuka Lagi Setelah {d} Bulan',
  'Siapa yang Merawat {s} {p}?',
  '{s} {p}: {d} Hal yang Belum Selesai',
  'Cerita {n} dan {s} di {p}',
  'Iuran untuk {s} {p} Terkumpul',
  'Hujan Menunda Pekerjaan {s} di {p}',
  'Setahun {s} {p}, Apa yang Berubah',
] as const
