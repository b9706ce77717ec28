import * as v from 'valibot'
import { answerApart } from '../threads/answer-apart.ts'
import { writeProgram } from './write-program.ts'

// A process that bundles the commands into a folder.
answerApart((folder) => writeProgram(v.parse(v.string(), folder)))
