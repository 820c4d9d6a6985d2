/** Opens a reviewer's own store with the PIN. */

import { pinForm } from './pin-form.js'
import { fill, h } from '../dom.js'
import { go, to } from '../router.js'
import { t } from '../words.js'

/** @param {import('../app.js').App} app @param {Record<string, string>} params @returns {Promise<import('../frame.js').View>} */
export async function pin(app, { id }) {
  const reviewer = (await app.vault.reviewers()).find((it) => it.id === id)
  if (!reviewer) return { title: t('people.title'), back: to(), main: [h('p', {}, t('people.gone'))] }
  const told = h('p', { class: 'fault', role: 'alert' })
  const form = pinForm({
    fields: [{ label: t('pin.label'), name: 'current-password' }],
    send: async ([typed]) => {
      fill(told, t('pin.opening'))
      const opened = await app.vault.unlock(id, typed)
      if (opened.session) {
        app.signIn(opened.session)
        return go('households')
      }
      fill(told, sentence(opened))
    },
  })
  return {
    title: reviewer.name,
    back: to(),
    main: [form, told, h('p', {}, h('a', { href: to('forgotten', id) }, t('pin.forgotten')))],
    bar: [h('button', { type: 'submit', class: 'button', form: form.id }, t('pin.open'))],
  }
}

/** @param {{ wait?: number, wrong?: boolean }} opened seconds to wait, 0 to try at once */
export function sentence({ wait }) {
  if (!wait) return t('pin.wrong')
  return wait < 90 ? t('pin.wait_seconds', wait) : t('pin.wait_minutes', Math.ceil(wait / 60))
}
