import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useWords, useWordsOf } from '../i18n/interface-language.tsx'
import { searchEntryQuery } from './search-queries.ts'
import styles from './search-status.module.css'
import type { SearchAnswer } from './use-search-answer.ts'

type SearchStatusProps = { id: string; query: string; answer: SearchAnswer }

/** A shorter wait needs no message. */
const sayAfterMs = 300

/** Announces the result of a search in the only live region of the answer. Its line has a reserved height. */
export function SearchStatus({ id, query, answer }: SearchStatusProps) {
  const words = useWordsOf('search')
  const { failures } = useWords()
  return (
    <p id={id} role="status" className={styles.status}>
      {answer.type === 'idle' && <Total />}
      {answer.type === 'pending' && <Searching key={query} />}
      {answer.type === 'failed' && { ...failures, ...words.failures }[answer.failure.type].title}
      {answer.type === 'nothing' && (
        <>
          {words.nothing} <Quoted query={query} />
          {answer.found !== null && <Among found={answer.found} />}
        </>
      )}
      {answer.type === 'found' && (
        <>
          {words.found(answer.found.count)} <Quoted query={query} />
          <Among found={answer.found} />
        </>
      )}
    </p>
  )
}

/** Shows the number of searchable stories. Its query loads the index entry while the reader types. */
function Total() {
  const words = useWordsOf('search')
  const { data: entry } = useQuery(searchEntryQuery)
  return entry !== undefined && words.total(entry.total)
}

function Searching() {
  const words = useWordsOf('search')
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), sayAfterMs)
    return () => clearTimeout(timer)
  }, [])
  return isSlow && words.searching
}

/** Shows the query in quotation marks, isolated from the text direction around it. */
function Quoted({ query }: { query: string }) {
  return (
    <>
      “<bdi>{query}</bdi>”
    </>
  )
}

function Among({ found }: { found: { searchedCount: number; olderCount: number } }) {
  const words = useWordsOf('search')
  return found.olderCount > 0 && `, ${words.among(found.searchedCount)}`
}
