import { readFileSync } from 'node:fs'

/** Reads the pages that the benchmark has written for the peers: see `ComparedPage`. */
export function readPages() {
  return JSON.parse(readFileSync(process.env.PEER_PAGES, 'utf8'))
}
