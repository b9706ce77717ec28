import type { CaptureLine } from '../../core/provenance/capture-account.ts'
import type { CreditRole } from '../../core/provenance/split-credit.ts'
import type { LinePlace } from '../../core/provenance/trace-lines.ts'
import type { FailureType } from '../loading/load-document.ts'

type Role = CaptureLine['role']
type Failure = { title: string; text: string }
type PhotoAgeWords = { sameDay: string; older: (gap: string) => string; unknown: string }

/** Every string of the provenance panel, as each language must have it. */
export type ProvenanceWords = {
  heading: string
  outlet: string
  reporters: string
  editors: string
  dateline: string
  agency: string
  credit: string
  /** The parts of a credit that a reader would ask for. */
  credited: Record<Exclude<CreditRole, 'separator'>, string>
  photoDate: string
  captured: string
  capture: string
  original: string
  unnamed: string
  onlyOutletNamed: string
  noCredit: string
  /** A date that the caption states, and how it stands to the story's. */
  photoTaken: (date: string) => string
  photoAge: PhotoAgeWords
  photoUnclear: (dates: string) => string
  photoUndated: string
  around: string
  recorded: string
  estimated: string
  keeperNote: string
  captureUnknown: string
  originalUnknown: string
  toldBy: (file: string) => string
  onlyCard: string
  fromJson: string
  compare: string
  compareIntro: (file: string) => string
  loading: string
  failures: Record<FailureType, Failure>
  lineCount: (count: number) => string
  roleCount: Record<Role, (count: number) => string>
  filter: string
  filters: { all: string; dropped: string }
  noneDropped: string
  table: string
  columns: { number: string; role: string; raw: string; article: string }
  roles: Record<Role, string>
  dropped: (what: string) => string
  /** What a rule of noise drops; one that is not here is told by its own name. */
  noise: Partial<Record<string, string>>
  /** Why a label or a repetition is not shown where it stood. */
  merged: Partial<Record<string, string>>
  mergedElsewhere: string
  rule: string
  absent: string
  places: Record<Exclude<LinePlace, 'paragraph'>, string>
  paragraph: (number: number) => string
  verbatim: string
  hiddenCharacter: (code: string) => string
}
