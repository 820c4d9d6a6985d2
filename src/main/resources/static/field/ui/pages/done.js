/** The sheet was handed in on the device; whether the server has it is told as it is. */

import { isUnsent } from '../../core/visit.js'
import { h } from '../dom.js'
import { to } from '../router.js'
import { t } from '../words.js'

/** @param {import('../app.js').App} app @param {Record<string, string>} params @returns {Promise<import('../frame.js').View>} */
export async function done(app, { subject }) {
  const line = (await app.desk.roster()).find((it) => it.subject === subject)
  const record = await app.desk.visit(subject)
  const arrived = record === null || !isUnsent(record)
  return {
    title: t('done.title'),
    back: to('households'),
    main: [
      h('p', { class: 'good large' }, line?.label ?? ''),
      h('p', {}, t(arrived ? 'done.arrived' : 'done.waiting')),
      h('p', {}, h('a', { class: 'tap', href: to('sheet', subject) }, t('done.see'))),
    ],
    bar: [h('a', { class: 'button', href: to('households') }, t('done.next'))],
  }
}
