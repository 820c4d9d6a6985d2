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
      if (opened.kind === 'OPEN') {
        app.signIn(opened.session)
        return go('households')
      }
      fill(told, sentence(opened))
    },
  })
  return {
    title: reviewer.name,
    back: to(),
    main: [form, told, h('p', {}, h('a', { class: 'tap', href: to('forgotten', id) }, t('pin.forgotten')))],
    bar: [h('button', { type: 'submit', class: 'button', form: form.id }, t('pin.open'))],
  }
}

/** @param {Exclude<import('../../core/types.js').Unlocking, { kind: 'OPEN' }>} opened */
function sentence(opened) {
  switch (opened.kind) {
    case 'NEWER_STORE': return t('pin.newer_store')
    case 'FULL': return t('full')
    case 'WRONG_SECRET': return t('pin.wrong')
    default: return opened.wait === 0 ? t('pin.wrong') : waiting(Math.ceil(opened.wait / 1000))
  }
}

/** @param {number} seconds */
const waiting = (seconds) => (seconds < 90 ? t('pin.wait_seconds', seconds) : t('pin.wait_minutes', Math.ceil(seconds / 60)))
