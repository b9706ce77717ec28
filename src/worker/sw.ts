import { registerRoute } from 'workbox-routing'
import { paths } from '../core/publish/paths.ts'
import { answerAsset } from './answer-asset.ts'
import { answerData } from './answer-data.ts'
import { answerMessage } from './answer-message.ts'
import { answerPage } from './answer-page.ts'
import { answerPicture } from './answer-picture.ts'
import { answerSearchEntry, answerSearchFile } from './answer-search.ts'
import { cleanAddress } from './clean-address.ts'
import { removeOldBuilds } from './remove-old-builds.ts'
import { shell } from './shell.ts'
import { thisBuild } from './this-build.ts'

declare const self: ServiceWorkerGlobalScope

const { base } = thisBuild
const path = ({ pathname }: URL) => (pathname.startsWith(base) ? pathname.slice(base.length) : null)

// A page that requests `no-store` needs the server's current answer and stores it by itself.
const wantsKept = ({ cache }: Request) => cache !== 'no-store'

registerRoute(({ url }) => path(url)?.startsWith('assets/') ?? false, answerAsset)
registerRoute(
  ({ url, request }) => wantsKept(request) && path(url) === paths.data.search.slice(1),
  answerSearchEntry,
)
registerRoute(
  ({ url, request }) => wantsKept(request) && /^search-index\/.*\.json$/.test(path(url) ?? ''),
  answerSearchFile,
)
registerRoute(
  ({ url, request }) =>
    wantsKept(request) && /^data\/.*\.json$/.test(path(url) ?? '') && request.mode !== 'navigate',
  answerData,
)
// A path with a dot is a file, such as a feed, and is left to the browser.
registerRoute(
  ({ url, request }) =>
    request.mode === 'navigate' && /^[^.]*$/.test(path(new URL(cleanAddress(url.href))) ?? '.'),
  answerPage,
)
registerRoute(
  ({ url, request }) => request.destination === 'image' && path(url) !== null,
  answerPicture,
)

self.addEventListener('install', (event) => {
  event.waitUntil(shell.install(event))
})
self.addEventListener('activate', (event) => {
  // On a first visit this claims the page that is already open, so that it is cached as well.
  event.waitUntil(removeOldBuilds().then(() => self.clients.claim()))
})
self.addEventListener('message', answerMessage)
