import type { ResumeWords } from '../id/resume.ts'

export const words: ResumeWords = {
  resumeTitle: 'Continue reading',
  stoppedAt: (opening) => `You stopped at “${opening}”`,
  resume: 'Continue reading',
  fromTheTop: 'From the beginning',
}
