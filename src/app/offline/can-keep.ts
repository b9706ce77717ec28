/** Whether the site reads offline at all, and this browser lets it keep something. */
export function canKeep(): boolean {
  return import.meta.env.SIMAK_WORKER && 'serviceWorker' in navigator && 'caches' in window
}
