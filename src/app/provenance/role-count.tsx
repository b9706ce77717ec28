import { type CaptureLine, RoleSchema } from '../../core/provenance/account-lines.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import styles from './capture-table.module.css'

/** Counts the lines, in total and by role: "142 baris: 13 paragraf, 2 dibuang …". */
export function RoleCount({ lines }: { lines: readonly CaptureLine[] }) {
  const words = useWordsOf('provenance')
  const counts = RoleSchema.options.flatMap((role) => {
    const count = lines.filter((line) => line.role === role).length
    return count === 0 ? [] : [words.roleCount[role](count)]
  })
  return (
    <p className={styles.count}>
      <b>{words.lineCount(lines.length)}:</b> {counts.join(', ')}.
    </p>
  )
}
