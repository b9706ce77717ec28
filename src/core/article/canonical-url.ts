/**
 * Parameters that say how a page was reached or how it is displayed, not which page it is. A row without
 * `values` drops a parameter with any value; with `values` only a matching one: `page=2` is a part of an
 * article, but `page=berita` may identify it. To drop another parameter, add a row.
 */
const incidental: readonly { rule: string; names: RegExp; values?: RegExp }[] = [
  {
    rule: 'campaign',
    names:
      /^(?:utm_\w+|[a-z]*clid|gad_\w+|igsh(?:id)?|mc_[ce]id|_ga|_gl|mkt_tok|cmp(?:id)?|ocid|xtor|smid|ns_\w+|at_\w+|wt_\w+|campaign|medium)$/,
  },
  {
    rule: 'referrer',
    names:
      /^(?:ref|refer|referer|referrer|ref_src|ref_url|source|src|from|via|share|shared|traffic_source|tag_from|rss|feature)$/,
    values: /^(?!\d+$)/,
  },
  { rule: 'part', names: /^(?:page|hal|halaman|paged|p|pg)$/, values: /^(?:\d{1,2}|all|semua)?$/ },
  {
    rule: 'whole',
    names: /^(?:single|singlepage|showall|all|fullpage)$/,
    values: /^(?:\d|true|all|yes)?$/,
  },
  {
    rule: 'form',
    names: /^(?:amp|print|output|outputtype|view|mobile|m|desktop|noredirect|nocache)$/,
  },
]

/**
 * Last segments of paths that identify no page, such as the root, a script or a verb. After these the query
 * identifies the page. To add one, extend the list.
 */
const showsByQuery =
  /^$|\.(?:php\d?|aspx?|jspx?|cgi|cfm|do|pl|dll)$|^(?:index|default|home|main|read|reads?|baca|detail|details|view|show|article|articles|artikel|berita|news|story|content|konten|node|item|post|page|watch|open|print)$/i

/**
 * Reduces an address to what identifies the page: it removes scheme, `www.`, hash and trailing slashes, and
 * the query if the path identifies the page. Otherwise the query stays, without incidental parameters and
 * sorted by name: `https://www.koran.example/read.php?utm_source=x&id=5` → "koran.example/read.php?id=5".
 */
export function canonicalUrl(url: string): string {
  const bare = url
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*$/s, '')
  const mark = bare.indexOf('?')
  const path = (mark === -1 ? bare : bare.slice(0, mark)).replace(/\/+$/, '')
  const slash = path.indexOf('/')
  const host = slash === -1 ? path : path.slice(0, slash)
  const rest = slash === -1 ? '' : path.slice(slash)
  const isNamed = !showsByQuery.test(rest.slice(rest.lastIndexOf('/') + 1))
  const query = mark === -1 || isNamed ? '' : keepIdentifying(bare.slice(mark + 1))
  return `${host.toLowerCase()}${rest}${query}`
}

function keepIdentifying(query: string): string {
  const kept = query.split('&').filter((parameter) => parameter !== '' && !isIncidental(parameter))
  return kept.length === 0 ? '' : `?${kept.sort().join('&')}`
}

function isIncidental(parameter: string): boolean {
  const [name = '', ...values] = parameter.toLowerCase().split('=')
  const value = values.join('=')
  return incidental.some(
    ({ names, values: only }) => names.test(name) && only?.test(value) !== false,
  )
}
