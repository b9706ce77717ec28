/** Words that reading aloud adds, in the language of the article, because its voice speaks them. */
export type SpokenWords = {
  photo: string
  table: (caption: string | null, rows: number, columns: number) => string
  code: (lines: number) => string
}

const spokenWords: readonly { languages: RegExp; words: SpokenWords }[] = [
  {
    languages: /^(?:id|ms)\b/i,
    words: {
      photo: 'Foto. ',
      table: (caption, rows, columns) =>
        `Tabel${caption === null ? '' : `: ${caption}`}. ${rows} baris, ${columns} kolom.`,
      code: (lines) => `Kode ${lines} baris, tidak dibacakan.`,
    },
  },
  {
    languages: /^en\b/i,
    words: {
      photo: 'Photo. ',
      table: (caption, rows, columns) =>
        `Table${caption === null ? '' : `: ${caption}`}. ${rows} rows, ${columns} columns.`,
      code: (lines) => `Code of ${lines} lines, not read out.`,
    },
  },
]

/** Returns null for a language without such words: a voice must not speak those of another language. */
export function findSpokenWords(language: string): SpokenWords | null {
  return spokenWords.find(({ languages }) => languages.test(language))?.words ?? null
}
