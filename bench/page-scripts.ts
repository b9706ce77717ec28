/** What a page's markup itself asks the browser to run or to fetch as script. */
export type PageScripts = {
  /** Sources of inline scripts, those that are data left out. */
  inline: string[]
  /** Addresses of script files that the markup names, preloads included. */
  files: string[]
}

const executable = /^(?:module|(?:text|application)\/(?:java|ecma)script)?$/i

/** Finds the scripts of a page that was built by ourselves: quoted attributes, no comments between. */
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
