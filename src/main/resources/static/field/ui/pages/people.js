/** Who are you? The reviewers of this machine, and the way to become one. */

import { h } from '../dom.js'
import { to } from '../router.js'
import { t } from '../words.js'

export const SIGN_IN = '/field-work/app/begin'

/** The same, whoever is signed in at the server in this browser. */
export const SIGN_IN_OTHER = `${SIGN_IN}?other=true`

/** @param {import('../app.js').App} app @returns {Promise<import('../frame.js').View>} */
export async function people(app) {
  const all = await app.vault.reviewers()
  const list = all.length > 0
    ? [h('p', {}, t('people.choose')), h('ul', { class: 'list' }, ...all.map((it) =>
        h('li', {}, h('a', { class: 'card', href: to('pin', it.id) }, h('strong', {}, it.name)))))]
    : [h('p', {}, t('people.nobody')), h('p', {}, t('people.what'))]
  return {
    title: t('people.title'),
    main: [...list, h('p', { class: 'small' }, t('people.add_needs'))],
    bar: [h('a', { class: all.length > 0 ? 'button button--quiet' : 'button', href: SIGN_IN }, t('people.add'))],
  }
}
