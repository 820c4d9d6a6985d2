/** Size of the letters, the lock, the version, the room on the device, and the way off this machine. */

import { fill, h, unique } from '../dom.js'
import { renew, signedIn } from '../enrolment.js'
import { to } from '../router.js'
import { SIGN_IN, SIGN_IN_OTHER } from './people.js'
import { SIZES, chosenSize, useSize } from '../text-size.js'
import { sizeInWords, t } from '../words.js'

/** @param {import('../app.js').App} app @returns {Promise<import('../frame.js').View>} */
export async function settings(app) {
  return {
    title: t('settings.title'),
    tab: 'settings',
    main: [
      h('p', {}, t('settings.reviewer', app.desk.device().user.name)),
      sizes(),
      h('h2', {}, t('settings.room')),
      ...(await room(app)),
      h('h2', {}, t('settings.version')),
      ...version(app),
      h('h2', {}, t('renew.title')),
      ...renewal(app),
      h('h2', {}, t('settings.leave')),
      h('p', {}, t('settings.leave_text')),
      h('p', {}, h('a', { class: 'button button--quiet', href: to('wipe') }, t('settings.wipe'))),
    ],
    bar: [h('button', { type: 'button', class: 'button', onclick: () => app.lock() }, t('settings.lock'))],
  }
}

function sizes() {
  const name = unique()
  return h('fieldset', { class: 'field' },
    h('legend', {}, t('settings.size')),
    h('div', { class: 'choices choices--short' }, ...SIZES.map((it) =>
      h('label', { class: 'choice' },
        h('input', { type: 'radio', name, value: it, checked: it === chosenSize(), onchange: () => useSize(it) }),
        h('span', {}, t(`settings.size.${it}`))))))
}

/** @param {import('../app.js').App} app */
async function room(app) {
  const { used, quota, persisted } = await app.desk.room()
  return [
    quota > 0 ? h('p', {}, t('settings.room_left', sizeInWords(used), sizeInWords(quota - used))) : null,
    h('p', {}, t(persisted ? 'settings.persisted' : 'settings.not_persisted')),
  ]
}

/** A token lasts a year; before it ends, or after, the reviewer signs in once. @param {import('../app.js').App} app */
function renewal(app) {
  const told = h('p', { role: 'status' })
  const renewing = h('button', { type: 'button', onclick: async () => {
    fill(told, t('add.registering'))
    const who = await signedIn()
    if (!who) return fill(told, t('renew.sign_in'), ' ', h('a', { class: 'tap', href: SIGN_IN }, t('add.go')))
    if (who.user.id !== app.desk.device().user.id) {
      return fill(told, t('forgotten.other', who.user.name, app.desk.device().user.name), ' ', h('a', { class: 'tap', href: SIGN_IN_OTHER }, t('add.go')))
    }
    const why = await renew(app.vault, who, app.desk)
    fill(told, why === null ? t('renew.done') : t(`add.failed.${why}`))
    if (why === null) void app.line.send({ force: true })
  } }, t('renew.do'))
  return [h('p', {}, t('renew.text')), h('p', {}, renewing), told]
}

/** @param {import('../app.js').App} app */
function version(app) {
  const told = h('p', { role: 'status' })
  const look = h('button', { type: 'button', onclick: async () => {
    fill(told, t('update.looking'))
    fill(told, t((await app.update.look()) ? 'update.coming' : 'update.newest'))
  } }, t('update.look'))
  return [h('p', { class: 'small' }, t('settings.version_is', app.version)), h('p', {}, t(app.update.isKept() ? 'update.kept' : 'update.not_kept')), h('p', {}, look), told]
}
