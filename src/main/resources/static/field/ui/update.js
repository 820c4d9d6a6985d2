/**
 * A new version of the application: fetched whole in the background, and taken when nobody has a sheet open, in no window.
 */

import { h } from './dom.js'
import { t } from './words.js'

const SHEET_OPEN = 'field-sheet-open'
const TAKEN = 'field-update-taken'
const LOOK_AGAIN_MS = 30 * 60_000

/** Keeps new versions away until what is returned is called. @returns {() => void} */
export function sheetIsOpen() {
  /** @type {() => void} */
  let closed = () => {}
  const open = new Promise((resolve) => (closed = () => resolve(undefined)))
  navigator.locks?.request(SHEET_OPEN, { mode: 'shared' }, () => open)
  return closed
}

/** The version of the files that this page runs by; empty if it cannot be known. @returns {Promise<string>} */
export async function versionHere() {
  const worker = navigator.serviceWorker?.controller
  if (!worker) return fetch('shell.json').then((it) => it.json()).then((it) => it.version, () => '')
  const { port1, port2 } = new MessageChannel()
  const told = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)))
  worker.postMessage('version', [port2])
  return /** @type {Promise<string>} */ (told)
}

export class Update {
  /** @type {ServiceWorkerRegistration | null} */
  #registration = null
  #told

  /** @param {(...children: import('./dom.js').Child[]) => void} told shows a notice, or none */
  constructor(told) {
    this.#told = told
  }

  /** Without service workers the application still runs, as long as there is a network. */
  async begin() {
    if (!('serviceWorker' in navigator)) return
    const before = navigator.serviceWorker.controller
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (!before) return
      sessionStorage.setItem(TAKEN, 'yes')
      location.reload()
    })
    this.#registration = await navigator.serviceWorker.register('/field/sw.js', { scope: '/field/' }).catch(() => null)
    this.#registration?.addEventListener('updatefound', () => this.#follow(this.#registration?.installing))
    if (this.#registration?.waiting) await this.take()
    setInterval(() => this.look(), LOOK_AGAIN_MS)
  }

  /** Whether the application is kept on this device and needs no network any more. */
  isKept() {
    return Boolean(this.#registration?.active)
  }

  /** Whether this page is the first of a new version. */
  wasTaken() {
    const taken = sessionStorage.getItem(TAKEN) !== null
    sessionStorage.removeItem(TAKEN)
    return taken
  }

  /** Asks the server for a newer version; quietly nothing without a network. */
  async look() {
    await this.#registration?.update().catch(() => undefined)
    return Boolean(this.#registration?.waiting || this.#registration?.installing)
  }

  /** @param {ServiceWorker | null | undefined} worker */
  #follow(worker) {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) this.#offer()
    })
  }

  #offer() {
    this.#told(t('update.there'), ' ', h('button', { type: 'button', class: 'quiet', onclick: () => this.take() }, t('update.take')))
  }

  /** @returns {Promise<boolean>} false while a sheet is open somewhere */
  async take() {
    const free = !navigator.locks || (await navigator.locks.request(SHEET_OPEN, { ifAvailable: true }, async (lock) => lock !== null))
    if (free) this.#registration?.waiting?.postMessage('take')
    else this.#told(t('update.sheet_open'), ' ', h('button', { type: 'button', class: 'quiet', onclick: () => this.take() }, t('update.take')))
    return free
  }
}
