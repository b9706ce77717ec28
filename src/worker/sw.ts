import type { RouteHandler } from 'workbox-core/types.js'
import { registerRoute } from 'workbox-routing'
import { answerAsset } from './answer-asset.ts'
import { answerData } from './answer-data.ts'
import { answerMessage } from './answer-message.ts'
import { answerPage } from './answer-page.ts'
import { answerPicture } from './answer-picture.ts'
import { answerSearchEntry, answerSearchFile } from './answer-search.ts'
import { chooseRoute, type RouteName } from './choose-route.ts'
import { removeOldBuilds } from './remove-old-builds.ts'
import { shell } from './shell.ts'

declare const self: ServiceWorkerGlobalScope

const routes: [name: RouteName, answer: RouteHandler][] = [
  ['asset', answerAsset],
  ['search-entry', answerSearchEntry],
  ['search-file', answerSearchFile],
  ['data', answerData],
  ['page', answerPage],
  ['picture', answerPicture],
]
for (const [name, answer] of routes) {
  registerRoute(({ request }) => chooseRoute(request) === name, answer)
}

self.addEventListener('install', (event) => {
  event.waitUntil(shell.install(event))
})
self.addEventListener('activate', (event) => {
  // On a first visit this claims the page that is already open, so that it is cached as well.
  event.waitUntil(removeOldBuilds().then(() => self.clients.claim()))
})
self.addEventListener('message', answerMessage)
