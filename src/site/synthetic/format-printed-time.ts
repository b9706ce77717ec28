const days = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']
const months = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September'],
  ...['Oktober', 'November', 'Desember'],
]
const jakartaMs = 7 * 60 * 60_000

/** `Date.UTC(2015, 0, 1)` → "Kamis, 1 Januari 2015 07:00 WIB" */
export function formatPrintedTime(ms: number): string {
  const local = new Date(ms + jakartaMs)
  const day = `${days[local.getUTCDay()]}, ${local.getUTCDate()} ${months[local.getUTCMonth()]}`
  return `${day} ${local.getUTCFullYear()} ${local.toISOString().slice(11, 16)} WIB`
}

/** `Date.UTC(2015, 0, 1)` → "2015-01-01T07:00:00+07:00" */
export function formatLocalInstant(ms: number): string {
  return `${new Date(ms + jakartaMs).toISOString().slice(0, 19)}+07:00`
}
