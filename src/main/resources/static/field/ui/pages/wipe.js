/** Takes a reviewer and everything of theirs off this machine; never in passing while something is unsent. */

import { unsentPictures } from '../../core/picturing.js'
import { fill, h, unique } from '../dom.js'
import { go, to } from '../router.js'
import { t } from '../words.js'

/** @param {import('../app.js').App} app @returns {Promise<import('../frame.js').View>} */
export async function wipe(app) {
  const lines = await app.desk.roster()
  const households = lines.filter((it) => it.unsent > 0).map((it) => it.subject)
  const unsent = households.length
  const pictures = unsentPictures(await app.desk.pictures(), households).length
  const lost = unsent > 0 || pictures > 0
  const typed = h('input', { type: 'text', id: unique(), autocomplete: 'off' })
  const told = h('p', { class: 'fault', role: 'alert' })
  const sure = t('wipe.word')
  const ask = [
    h('p', { class: 'caution' }, t('wipe.unsent', unsent, pictures)),
    h('p', {}, h('a', { href: to('outbox') }, t('wipe.send_first'))),
    h('div', { class: 'field' }, h('label', { for: typed.id }, t('wipe.type', sure)), typed),
  ]
  const done = h('button', { type: 'button', class: 'button button--danger' }, t('wipe.do'))
  done.addEventListener('click', async () => {
    if (lost && typed.value.trim().toUpperCase() !== sure.toUpperCase()) return fill(told, t('wipe.type', sure))
    await app.wipe()
    go()
  })
  return {
    title: t('wipe.title'),
    back: to('settings'),
    main: [h('p', {}, t('wipe.text', app.desk.device().user.name)), ...(lost ? ask : [h('p', { class: 'good' }, t('wipe.all_sent'))]), told],
    bar: [done],
  }
}
