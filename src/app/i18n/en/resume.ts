import type { ResumeWords } from '../id/resume.ts'

export const words: ResumeWords = {
  resumeTitle: 'Continue reading',
  stoppedAt: (opening) => `You stopped at “${opening}”`,
  lostAt: (opening) => `This text has changed. The place where you stopped is gone: “${opening}”`,
  resume: 'Continue reading',
  fromTheTop: 'From the beginning',
}
