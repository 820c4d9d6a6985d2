/** Takes a reviewer and everything of theirs off this machine; never in passing while something is unsent. */

import { unsentPictures } from '../../core/picturing.js'
import { fold } from '../../core/roster.js'
import { fill, h, unique } from '../dom.js'
import { go, to } from '../router.js'
import { t } from '../words.js'

/** @typedef {{ labels: string[], pictures: number }} Lost households, and how many pictures */

const MOST_NAMED = 20

/** @param {import('../app.js').App} app @returns {Promise<import('../frame.js').View>} */
export async function wipe(app) {
  const typed = h('input', { type: 'text', id: unique(), autocomplete: 'off' })
  const told = h('p', { class: 'fault', role: 'alert' })
  const body = h('div', {})
  const sure = t('wipe.word')
  let lost = await lostNow(app)
  const draw = () => fill(body, ...(isNothing(lost) ? [h('p', { class: 'good' }, t('wipe.all_sent'))] : asked(lost, typed)))
  draw()
  const done = h('button', { type: 'button', class: 'button button--danger' }, t('wipe.do'))
  done.addEventListener('click', async () => {
    const now = await lostNow(app) // another window may have written meanwhile
    if (JSON.stringify(now) !== JSON.stringify(lost) && !isNothing(now)) {
      lost = now
      draw()
      return fill(told, t('wipe.more'))
    }
    if (!isNothing(now) && fold(typed.value) !== fold(sure)) return fill(told, t('wipe.type', sure))
    await app.wipe()
    go()
  })
  return { title: t('wipe.title'), back: to('settings'), main: [h('p', {}, t('wipe.text', app.desk.device().user.name)), body, told], bar: [done] }
}

/** @param {import('../app.js').App} app @returns {Promise<Lost>} */
async function lostNow({ desk }) {
  const households = (await desk.roster()).filter((it) => it.unsent > 0)
  const pictures = unsentPictures(await desk.pictures(), households.map((it) => it.subject))
  return { labels: households.map((it) => it.label), pictures: pictures.length }
}

/** @param {Lost} lost */
const isNothing = ({ labels, pictures }) => labels.length === 0 && pictures === 0

/** @param {Lost} lost @param {HTMLInputElement} typed */
function asked({ labels, pictures }, typed) {
  const rest = labels.length - MOST_NAMED
  const named = labels.length === 0 ? [] : [
    h('h2', {}, t('wipe.households')),
    h('ul', {}, ...labels.slice(0, MOST_NAMED).map((it) => h('li', {}, it))),
    rest > 0 ? h('p', { class: 'small' }, t('wipe.and_more', rest)) : null,
  ]
  return [
    h('p', { class: 'caution' }, t('wipe.unsent', labels.length, pictures)),
    ...named,
    h('p', {}, h('a', { class: 'tap', href: to('outbox') }, t('wipe.send_first'))),
    h('div', { class: 'field' }, h('label', { for: typed.id }, t('wipe.type', t('wipe.word'))), typed),
  ]
}
