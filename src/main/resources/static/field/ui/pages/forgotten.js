/** A forgotten PIN costs a sign-in with a network, and no sheet. */

import { SHORTEST_PIN, wrongPin } from './add.js'
import { pinForm } from './pin-form.js'
import { fill, h } from '../dom.js'
import { recoverySecret, signedIn } from '../enrolment.js'
import { go, to } from '../router.js'
import { t } from '../words.js'

/** @param {import('../app.js').App} app @param {Record<string, string>} params @returns {Promise<import('../frame.js').View>} */
export async function forgotten(app, { id }) {
  const back = to('pin', id)
  const reviewer = (await app.vault.reviewers()).find((it) => it.id === id)
  if (!reviewer) return { title: t('forgotten.title'), back: to(), main: [h('p', {}, t('people.gone'))] }
  const me = await signedIn()
  const signIn = h('a', { class: 'button', href: `/field-work/app/begin?again=${encodeURIComponent(id)}` }, t('add.go'))
  if (!me?.fresh) return { title: t('forgotten.title'), back, main: [h('p', {}, t('forgotten.text', reviewer.name))], bar: [signIn] }
  const told = h('p', { class: 'fault', role: 'alert' })
  const form = pinForm({
    fields: [
      { label: t('pin.new'), name: 'new-password', help: t('pin.rule', SHORTEST_PIN) },
      { label: t('pin.again'), name: 'new-password' },
    ],
    send: async ([pin, again]) => {
      const wrong = wrongPin(pin, again)
      if (wrong) return fill(told, wrong)
      const found = await recoverySecret(me, reviewer.device)
      if (typeof found === 'string') return found === 'refused' ? fill(told, t('forgotten.other', me.user.name, reviewer.name), ' ', signIn) : fill(told, t('forgotten.failed'))
      const opened = await app.vault.recover(id, found.secret, pin)
      if (opened.kind !== 'OPEN') return fill(told, t('forgotten.failed'))
      app.signIn(opened.session)
      go('households')
    },
  })
  return {
    title: t('forgotten.title'), back,
    main: [h('p', {}, t('forgotten.text', reviewer.name)), form, told],
    bar: [h('button', { type: 'submit', class: 'button', form: form.id }, t('forgotten.done'))],
  }
}
