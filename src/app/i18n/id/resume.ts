/** Words of the offer to resume reading. */
export const words = {
  resumeTitle: 'Lanjutkan membaca',
  stoppedAt: (opening: string) => `Terakhir Anda berhenti di “${opening}”`,
  lostAt: (opening: string) =>
    `Naskah ini sudah berubah. Tempat Anda berhenti tidak ada lagi: “${opening}”`,
  resume: 'Lanjutkan membaca',
  fromTheTop: 'Dari awal',
}

export type ResumeWords = typeof words
