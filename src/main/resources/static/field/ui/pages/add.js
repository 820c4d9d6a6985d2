/** Somebody comes to this machine: signed in at the server, they name the machine and choose a PIN. Needs a network, once. */

import { pinForm } from './pin-form.js'
import { SIGN_IN, SIGN_IN_OTHER } from './people.js'
import { fill, h, unique } from '../dom.js'
import { enrol, signedIn } from '../enrolment.js'
import { go, to } from '../router.js'
import { t } from '../words.js'

export const SHORTEST_PIN = 6

/** @param {string} pin @param {string} again @returns {string | null} what is wrong with a new PIN, in words */
export function wrongPin(pin, again) {
  if (!/^\d{6,}$/.test(pin)) return t('pin.too_short', SHORTEST_PIN)
  if (/^(\d)\1+$/.test(pin) || '01234567890123456789'.includes(pin) || '98765432109876543210'.includes(pin)) return t('pin.too_plain')
  return pin === again ? null : t('pin.different')
}

/** @param {import('../app.js').App} app @returns {Promise<import('../frame.js').View>} */
export async function add(app) {
  const me = await signedIn()
  if (!me) return { title: t('add.title'), back: to(), main: [h('p', {}, t('add.sign_in'))], bar: [h('a', { class: 'button', href: SIGN_IN }, t('add.go'))] }
  const known = (await app.vault.reviewers()).find((it) => it.user === me.user.id)
  if (known) return { title: t('add.title'), back: to(), main: [h('p', {}, t('add.known', me.user.name)), another()], bar: [h('a', { class: 'button', href: to('pin', known.id) }, t('pin.open'))] }
  const told = h('p', { class: 'fault', role: 'alert' })
  const machine = h('input', { type: 'text', id: unique(), maxlength: '80', value: t('add.machine_of', me.user.name) })
  const form = pinForm({
    before: [h('div', { class: 'field' }, h('label', { for: machine.id }, t('add.machine')), machine)],
    fields: [
      { label: t('pin.new'), name: 'new-password', help: t('pin.rule', SHORTEST_PIN) },
      { label: t('pin.again'), name: 'new-password' },
    ],
    send: async ([pin, again]) => {
      const wrong = wrongPin(pin, again)
      if (wrong) return fill(told, wrong)
      fill(told, t('add.registering'))
      const done = await enrol(app.vault, me, machine.value.trim() || t('add.machine_of', me.user.name), pin)
      if (typeof done === 'string') return fill(told, t(`add.failed.${done}`))
      app.signIn(done)
      go('villages')
    },
  })
  return {
    title: t('add.title'),
    back: to(),
    main: [
      h('p', {}, t('add.hello', me.user.name)), another(), form, told,
      h('details', { class: 'help' }, h('summary', {}, t('add.protects')), h('p', {}, t('add.protects_pin')), h('p', {}, t('add.protects_not')), h('p', {}, t('add.protects_lost'))),
    ],
    bar: [h('button', { type: 'submit', class: 'button', form: form.id }, t('add.done'))],
  }
}

/** The session of whoever had the device before may still be open. */
const another = () => h('p', {}, h('a', { class: 'tap', href: SIGN_IN_OTHER }, t('add.other')))
