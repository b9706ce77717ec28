/** The offer to go on where reading stopped. */
export const words = {
  resumeTitle: 'Lanjutkan membaca',
  stoppedAt: (opening: string) => `Terakhir Anda berhenti di “${opening}”`,
  resume: 'Lanjutkan membaca',
  fromTheTop: 'Dari awal',
}

export type ResumeWords = typeof words
