import type { ReactNode } from 'react'
import { findNumberColumns } from '../../core/article/find-number-columns.ts'
import type { Cell, Table } from '../../core/article/table-block.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { MarkedText } from '../ui/marked-text.tsx'
import styles from './table.module.css'

/** A table in a box that scrolls where the table is wider than the text. */
export function drawTable(table: Table, nextId: () => string): ReactNode {
  const { caption, rows } = table
  const captionId = caption === null ? undefined : nextId()
  const numbers = findNumberColumns(table)
  const firstBodyRow = rows.findIndex((cells) => cells.some(({ isHeader }) => !isHeader))
  // A table that consists of headers has no head.
  const headRows = Math.max(firstBodyRow, 0)
  const drawn = rows.map((cells, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rows never change their order, and may be equal.
    <tr key={row}>
      {cells.map((cell, index) =>
        drawCell({
          cell,
          key: index,
          id: nextId(),
          isHead: row < headRows,
          isNumber: numbers.has(index),
        }),
      )}
    </tr>
  ))
  return (
    <TableBox captionId={captionId}>
      <table className={styles.table}>
        {caption !== null && <caption id={captionId}>{caption}</caption>}
        {headRows > 0 && <thead>{drawn.slice(0, headRows)}</thead>}
        <tbody>{drawn.slice(headRows)}</tbody>
      </table>
    </TableBox>
  )
}

type DrawnCell = { cell: Cell; key: number; id: string; isHead: boolean; isNumber: boolean }

function drawCell({ cell, key, id, isHead, isNumber }: DrawnCell): ReactNode {
  const { colSpan, rowSpan } = cell
  const spans = {
    ...(colSpan === 1 ? {} : { colSpan }),
    ...(rowSpan === 1 ? {} : { rowSpan }),
    ...(isNumber ? { className: styles.number } : {}),
  }
  if (!cell.isHeader) {
    return (
      <td key={key} id={id} {...spans}>
        <MarkedText {...cell} />
      </td>
    )
  }
  const scope = isHead ? (colSpan === 1 ? 'col' : 'colgroup') : rowSpan === 1 ? 'row' : 'rowgroup'
  return (
    <th key={key} id={id} scope={scope} {...spans}>
      <MarkedText {...cell} />
    </th>
  )
}

function TableBox({ captionId, children }: { captionId: string | undefined; children: ReactNode }) {
  const words = useWords()
  const name =
    captionId === undefined ? { 'aria-label': words.table } : { 'aria-labelledby': captionId }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be scrollable by keyboard.
    <section className={styles.box} tabIndex={0} {...name}>
      {children}
    </section>
  )
}
