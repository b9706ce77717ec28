/** A page must declare its encoding within its first 1024 bytes. Source: HTML Standard, 4.2.5.4. */
const searchedBytes = 1024

/** Labels of the Encoding Standard that mean an encoding we read; Latin-1 and ASCII are read as Windows-1252. */
const encodings: readonly { encoding: string; labels: RegExp }[] = [
  { encoding: 'utf-8', labels: /^(?:utf-?8|unicode-1-1-utf-8)$/ },
  // A declaration that can be read byte by byte cannot be true of UTF-16: the standard takes it for UTF-8.
  { encoding: 'utf-8', labels: /^(?:utf-16(?:le|be)?|ucs-2|unicode)$/ },
  {
    encoding: 'windows-1252',
    labels:
      /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|iso_8859-1|latin-?1|l1|us-ascii|ascii|ansi.*)$/,
  },
]

/**
 * The encoding that a web page declares in its own first bytes, as `TextDecoder` names it; null when it
 * declares none or one that is not read here.
 */
export function findDeclaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, searchedBytes))
  const label = /<meta[^>]+charset\s*=\s*["']?\s*(?<label>[\w:.-]+)/i.exec(head)?.groups?.label
  const name = label?.toLowerCase() ?? ''
  return encodings.find(({ labels }) => labels.test(name))?.encoding ?? null
}
