/** The scripts that the markup of a page runs or fetches. */
export type PageScripts = {
  /** Sources of inline scripts, without data blocks. */
  inline: string[]
  /** Addresses of script files in the markup, including preloads. */
  files: string[]
}

const executable = /^(?:module|(?:text|application)\/(?:java|ecma)script)?$/i

/** Finds the scripts of a page that we built: its attributes are quoted, and it has no comments between. */
export function findPageScripts(html: string): PageScripts {
  const inline: string[] = []
  const files: string[] = []
  for (const [, attributes = '', source = ''] of html.matchAll(
    /<script\b([^>]*)>(.*?)<\/script>/gs,
  )) {
    const file = readAttribute(attributes, 'src')
    if (!executable.test(readAttribute(attributes, 'type') ?? '')) continue
    if (file !== undefined) files.push(file)
    else inline.push(source)
  }
  for (const [, attributes = ''] of html.matchAll(/<link\b([^>]*)>/g)) {
    const rel = readAttribute(attributes, 'rel')
    const file = readAttribute(attributes, 'href')
    const isScript = rel === 'preload' && readAttribute(attributes, 'as') === 'script'
    if (file !== undefined && (rel === 'modulepreload' || isScript)) files.push(file)
  }
  return { inline, files: [...new Set(files)] }
}

function readAttribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]
}
