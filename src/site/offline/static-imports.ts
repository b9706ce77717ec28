const staticImport = /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)/g

/** Names of the files in the same folder that a built module imports before it runs. */
export function findStaticImports(source: string): string[] {
  return [...source.matchAll(staticImport)].map(([, name = '']) => name)
}
