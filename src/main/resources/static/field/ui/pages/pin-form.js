/** A form for one PIN or a new one twice. Phones show keys with digits; what is typed is hidden. */

import { h, unique } from '../dom.js'

/**
 * @param {{ fields: { label: string, name: 'current-password' | 'new-password', help?: string }[],
 *   before?: import('../dom.js').Child[], send: (typed: string[]) => Promise<void> | void }} how
 */
export function pinForm({ fields, before = [], send }) {
  const inputs = fields.map(({ name }) =>
    h('input', { type: 'password', inputmode: 'numeric', autocomplete: name, id: unique(), required: true, maxlength: '64' }))
  let busy = false
  const form = h('form', { id: unique(), novalidate: true, onsubmit: async (/** @type {Event} */ event) => {
    event.preventDefault()
    if (busy) return
    busy = true
    try {
      await send(inputs.map((it) => it.value))
    } finally {
      busy = false
      for (const it of inputs) it.value = ''
      inputs[0].focus()
    }
  } }, ...before)
  for (const [i, { label, help }] of fields.entries()) {
    const helpId = `${inputs[i].id}-help`
    if (help) inputs[i].setAttribute('aria-describedby', helpId)
    form.append(h('div', { class: 'field' }, h('label', { for: inputs[i].id }, label), inputs[i], help ? h('p', { class: 'small', id: helpId }, help) : ''))
  }
  return form
}
