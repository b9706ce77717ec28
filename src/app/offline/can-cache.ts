/** Whether the site is built with a worker and the browser supports workers and caches. */
export function canCache(): boolean {
  return import.meta.env.SIMAK_WORKER && 'serviceWorker' in navigator && 'caches' in window
}
