/**
 * Keeps the application on the device: all files of one version, fetched whole and compared by their digests, or none. It
 * keeps nothing else: what goes to the server and comes from it never passes through here.
 */

const VERSION = '@version@'
const CACHE = `field-${VERSION}`
const HOME = '/field/'

addEventListener('install', (event) => event.waitUntil(fetchWhole()))
addEventListener('activate', (event) => event.waitUntil(takeOver()))
addEventListener('message', (event) => {
  if (event.data === 'take') skipWaiting()
  if (event.data === 'version') event.ports[0].postMessage(VERSION)
})
addEventListener('fetch', (event) => {
  const address = new URL(event.request.url)
  const ours = address.origin === location.origin && address.pathname.startsWith(HOME)
  if (ours && event.request.method === 'GET') event.respondWith(kept(event.request, address))
})

/** A version that was put on the server while it is fetched fails here, and the browser tries again later. */
async function fetchWhole() {
  const shell = await (await fetch(`${HOME}shell.json`, { cache: 'no-store' })).json()
  if (shell.version !== VERSION) throw new Error('another version by now')
  const cache = await caches.open(CACHE)
  await Promise.all(shell.files.map((file) => keep(cache, file)))
}

async function keep(cache, { path, digest }) {
  const answer = await fetch(HOME + path, { cache: 'no-cache' })
  if (!answer.ok) throw new Error(path)
  const bytes = await answer.arrayBuffer()
  if (hex(await crypto.subtle.digest('SHA-256', bytes)) !== digest) throw new Error(`${path} is of another version`)
  await cache.put(HOME + path, new Response(bytes, { headers: headersOf(answer) }))
}

/** The rules for the page's content come with its answer and have to stay with it; lengths are no longer those of the wire. */
function headersOf(answer) {
  const headers = new Headers(answer.headers)
  for (const it of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(it)
  return headers
}

const hex = (digest) => [...new Uint8Array(digest)].map((it) => it.toString(16).padStart(2, '0')).join('')

async function takeOver() {
  const old = (await caches.keys()).filter((it) => it.startsWith('field-') && it !== CACHE)
  await Promise.all(old.map((it) => caches.delete(it)))
  await clients.claim()
}

/** `shell.json` says what the server has today, so it is the one file that is not kept. */
async function kept(request, address) {
  const path = request.mode === 'navigate' ? HOME : address.pathname
  const found = await (await caches.open(CACHE)).match(path)
  return found ?? fetch(request)
}
