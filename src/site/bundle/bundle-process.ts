import * as v from 'valibot'
import { answerApart } from '../threads/answer-apart.ts'
import { BundleTaskSchema, writeBundle } from './write-bundle.ts'

// A process that bundles the app into a folder. It answers with the ids of the modules.
answerApart((input) => writeBundle(v.parse(BundleTaskSchema, input)))
