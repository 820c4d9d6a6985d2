/** Starts the application: its texts, its pages, its sending in the background. */

import { openVault } from '../store/vault.js'
import { App } from './app.js'
import { h } from './dom.js'
import { Frame } from './frame.js'
import { add } from './pages/add.js'
import { done } from './pages/done.js'
import { forgotten } from './pages/forgotten.js'
import { household } from './pages/household.js'
import { households } from './pages/households.js'
import { outbox } from './pages/outbox.js'
import { people } from './pages/people.js'
import { pin } from './pages/pin.js'
import { section } from './pages/section.js'
import { settings } from './pages/settings.js'
import { villages } from './pages/villages.js'
import { wipe } from './pages/wipe.js'
import { goInstead, routes } from './router.js'
import { standing } from './standing.js'
import { chosenSize, useSize } from './text-size.js'
import { Update, versionHere } from './update.js'
import { t, useWords } from './words.js'

const SEND_EVERY_MS = 3 * 60_000

useSize(chosenSize())
useWords(await (await fetch('words.json')).json())

const frame = new Frame(/** @type {Element} */ (document.getElementById('app')))
const update = new Update((...children) => frame.notice('update', ...children))
const app = new App(await openVault(), update, await versionHere())

const inFront = routes({
  '': () => people(app),
  'pin/:id': (params) => pin(app, params),
  'forgotten/:id': (params) => forgotten(app, params),
  add: () => add(app),
})
const behindThePin = routes({
  households: () => households(app),
  villages: () => villages(app),
  outbox: () => outbox(app),
  settings: () => settings(app),
  wipe: () => wipe(app),
  'sheet/:subject': (params) => household(app, params),
  'sheet/:subject/:section': (params) => section(app, params),
  'sheet/:subject/:section/:at': (params) => section(app, params),
  'done/:subject': (params) => done(app, params),
})

/** @type {import('./frame.js').View | null} */
let shown = null
let turn = 0
let whereShown = ''
let isStuck = false

async function show() {
  const mine = ++turn
  const { hash } = location
  const found = inFront(hash) ?? (app.session ? behindThePin(hash) : null)
  if (!found) return goInstead(app.session ? 'households' : '')
  const open = app.sheets?.open
  if (open && !hash.startsWith(`#/sheet/${open.record.subject}`) && !(await app.closeSheet())) return stay()
  if (isStuck && !app.sheets?.open) {
    isStuck = false
    frame.notice('stuck')
  }
  whereShown = hash
  shown?.leave?.()
  shown = null
  const view = await found.page(found.params).catch(broken)
  if (mine !== turn) return
  shown = view
  frame.show(view, app.session !== null)
  tell()
}

/** On the page whose answers could not be kept. */
function stay() {
  stuck()
  location.replace(whereShown)
}

function stuck() {
  isStuck = true
  frame.notice('stuck', t('not_kept'))
}

/** A bug, or a store that was closed meanwhile. It is told to the console for us, and to the reviewer as what to do. @param {unknown} error @returns {import('./frame.js').View} */
function broken(error) {
  reportError(error)
  return {
    title: t('name'),
    back: '#/',
    main: [h('p', { class: 'fault', role: 'alert' }, t('broken'))],
    bar: [h('button', { type: 'button', class: 'button', onclick: () => location.reload() }, t('broken.again'))],
  }
}

let told = ''

function tell() {
  const { words, kind } = standing(app)
  frame.standing(words, kind)
  if (words !== told) frame.say(words)
  told = words
}

app.changed = () => {
  tell()
  shown?.refresh?.()
}
app.ticked = () => {
  tell()
  shown?.tick?.()
}
app.locked = () => goInstead('')
app.stuck = stuck
addEventListener('hashchange', show)
addEventListener('online', () => app.exchange?.send())
addEventListener('online', tell)
addEventListener('offline', tell)
setInterval(() => app.exchange?.send(), SEND_EVERY_MS)

await show()
await update.begin()
if (update.wasTaken()) frame.notice('update', t('update.taken'))
