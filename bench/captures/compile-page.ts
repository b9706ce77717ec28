import { unknownProvenance } from '../../src/core/capture/provenance.ts'
import type { Compilation } from '../../src/core/compile/compile.ts'
import { readWhole } from '../../src/site/containers/seed-file.ts'
import { catchFault, compileCaptureFile } from '../../src/site/seeds/compile-file.ts'
import { holdCompilation, openCompilation } from '../../src/site/seeds/compiled-file.ts'
import { readProvenance } from '../../src/site/seeds/read-provenance.ts'
import type { LabelledPage } from './read-pages.ts'

const nothingKnown = { provenance: unknownProvenance, problems: [] }

/** Compiles a labelled page as a build does. */
export function compilePage({ capture, provenance }: LabelledPage): Compilation {
  const compiled = catchFault(capture.name, () => {
    const beside = provenance === undefined ? nothingKnown : readProvenance(provenance)
    const bytes = readWhole(capture)
    return holdCompilation(compileCaptureFile({ name: capture.name, bytes }, beside))
  })
  return openCompilation(compiled)
}
