import { type ReactNode, useEffect } from 'react'
import type { LinkMark, Mark, MarkedText as Marked } from '../../core/article/mark.ts'
import { nestMarks, type TextRun } from '../../core/article/nest-marks.ts'
import { paths } from '../../core/publish/paths.ts'
import styles from './marked-text.module.css'
import { PageLink } from './page-link.tsx'

/** The element of each mark but a link. */
const elements = {
  emphasis: 'em',
  strong: 'strong',
  sub: 'sub',
  sup: 'sup',
  deleted: 'del',
  inserted: 'ins',
  quote: 'q',
  code: 'code',
} satisfies Record<Exclude<Mark['type'], 'link'>, keyof HTMLElementTagNameMap>

/** A text with its marks as elements. Its text content is exactly its text, so that places can be counted. */
export function MarkedText({ text, marks }: Marked) {
  return marks.length === 0 ? text : drawRuns(nestMarks({ text, marks }))
}

function drawRuns(runs: readonly TextRun[]): ReactNode {
  return runs.map((run, index) => {
    if (typeof run === 'string') return run
    const { mark } = run
    if (mark.type === 'link') {
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text keep their order.
        <MarkedLink key={index} mark={mark}>
          {drawRuns(run.runs)}
        </MarkedLink>
      )
    }
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text keep their order.
      <PlainMark key={index} type={mark.type}>
        {drawRuns(run.runs)}
      </PlainMark>
    )
  })
}

type PlainMarkProps = { type: keyof typeof elements; children: ReactNode }

/** The element of a mark. Only a page that shows emphasis loads its letters. */
function PlainMark({ type, children }: PlainMarkProps) {
  const Element = elements[type]
  useEffect(() => {
    if (type !== 'emphasis' && type !== 'strong') return
    import('../styles/show-mark-face.ts')
      .then((face) => face.showMarkFace(type))
      // Without its face, the browser slants or thickens the letters of the text.
      .catch(() => {})
  }, [type])
  return <Element className={styles[type]}>{children}</Element>
}

/** A link in the text: to the article in this edition, or else to the web, with its host. */
function MarkedLink({ mark: { href, slug }, children }: { mark: LinkMark; children: ReactNode }) {
  if (slug !== undefined) return <PageLink to={paths.article(slug)}>{children}</PageLink>
  return <WebLink href={href}>{children}</WebLink>
}

/** A link that leaves the site. Its title says where it leads; a hidden text would count as words. */
export function WebLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noopener noreferrer" title={findHost(href)} className={styles.web}>
      {children}
    </a>
  )
}

/** `https://www.dinas.example/a` → `dinas.example` */
function findHost(href: string): string {
  return href.replace(/^https?:\/\/(?:[^/?#]*@)?(?:www\.)?|[/?#].*$/g, '')
}
