/** Questions that are answered by tapping: yes or no, one of several, every one that is right. */

import { h } from '../dom.js'
import { text } from '../words.js'

/** @typedef {import('./field.js').Asked} Asked @typedef {import('./field.js').Control} Control @typedef {import('../../core/types.js').Answer} Answer */

const MOST_RADIOS = 5
const DONT_KNOW = /** @type {Answer} */ ({ dont_know: true })
const UNKNOWN = () => /** @type {[string, string, Answer]} */ (['?', text('survey.answer.dont_know'), DONT_KNOW])

/** @param {Asked} asked @returns {Control} */
export const yesNoControl = (asked) =>
  radios(asked, [['yes', text('survey.answer.yes'), { yes: true }], ['no', text('survey.answer.no'), { yes: false }]], 'choices choices--short')

/** A long list is left to the device, which opens it over the whole screen. @param {Asked} asked @returns {Control} */
export function oneControl(asked) {
  const options = offered(asked).map((it) => /** @type {[string, string, Answer]} */ ([it.code, it.label, { one: it.code }]))
  return options.length > MOST_RADIOS ? select(asked, options) : radios(asked, options, 'choices')
}

/** @param {Asked} asked @param {[string, string, Answer][]} options @returns {Control} */
function select({ open, question, member, place, id }, options) {
  const all = question.dont_know ? [...options, UNKNOWN()] : options
  const input = h('select', { id: `${id}-input`, 'aria-describedby': `${id}-messages`, disabled: !open.canAnswer },
    h('option', { value: '' }, text('survey.answer.choose')), ...all.map(([code, label]) => h('option', { value: code }, label)))
  input.addEventListener('change', () => open.answer(place, all.find(([code]) => code === input.value)?.[2]))
  const show = () => {
    const now = JSON.stringify(open.answerAt(question.code, member))
    input.value = all.find(([, , answer]) => JSON.stringify(answer) === now)?.[0] ?? ''
  }
  return { control: h('div', {}, input), grouped: false, show }
}

/**
 * Tapping the chosen one again takes the answer away: a radio that was hit by mistake must not stay for ever.
 *
 * @param {Asked} asked @param {[string, string, Answer][]} options @param {string} look @returns {Control}
 */
function radios({ open, question, member, place, id }, options, look) {
  const all = question.dont_know ? [...options, UNKNOWN()] : options
  const inputs = all.map(([code, label, answer]) => {
    const input = h('input', { type: 'radio', name: id, value: code, 'aria-describedby': `${id}-messages`, disabled: !open.canAnswer })
    let was = false
    const remember = () => (was = input.checked)
    input.addEventListener('change', () => open.answer(place, answer))
    const element = h('label', { class: 'choice', onpointerdown: remember, onclick: (/** @type {Event} */ event) => {
      if (!was) return
      was = false
      if (event.target !== input) event.preventDefault()
      open.answer(place, undefined)
    } }, input, h('span', {}, label))
    return { input, answer, element }
  })
  const show = () => {
    const now = JSON.stringify(open.answerAt(question.code, member))
    for (const it of inputs) it.input.checked = JSON.stringify(it.answer) === now
  }
  return { control: h('div', { class: look }, ...inputs.map((it) => it.element)), grouped: true, show }
}

/** @param {Asked} asked @returns {Control} */
export function choicesControl(asked) {
  const { open, question, member, place, id } = asked
  const chosen = () => {
    const answer = open.answerAt(question.code, member)
    return answer && 'many' in answer ? answer.many : null
  }
  const box = (/** @type {string} */ code, /** @type {string} */ label, /** @type {(checked: boolean) => Answer | undefined} */ answer) => {
    const input = h('input', { type: 'checkbox', value: code, 'aria-describedby': `${id}-messages`, disabled: !open.canAnswer })
    input.addEventListener('change', () => open.answer(place, answer(input.checked)))
    return { input, element: h('label', { class: 'choice' }, input, h('span', {}, label)) }
  }
  const boxes = offered(asked).map((it) => ({
    code: it.code,
    ...box(it.code, it.label, (checked) => {
      const codes = [...(chosen() ?? []).filter((/** @type {string} */ code) => code !== it.code), ...(checked ? [it.code] : [])].sort()
      return codes.length > 0 ? { many: codes } : undefined
    }),
  }))
  const none = box('-', text('survey.answer.none'), (checked) => (checked ? { many: [] } : undefined))
  const unknown = question.dont_know ? box('?', text('survey.answer.dont_know'), (checked) => (checked ? DONT_KNOW : undefined)) : null
  const show = () => {
    const answer = open.answerAt(question.code, member)
    for (const it of boxes) it.input.checked = chosen()?.includes(it.code) ?? false
    none.input.checked = chosen()?.length === 0
    if (unknown) unknown.input.checked = Boolean(answer && 'dont_know' in answer)
  }
  const all = [...boxes, none, ...(unknown ? [unknown] : [])]
  return { control: h('div', { class: 'choices' }, ...all.map((it) => it.element)), grouped: true, show }
}

/** Those of that day, and what was chosen when it still could be. @param {Asked} asked @returns {{ code: string, label: string }[]} */
function offered({ open, question, member }) {
  const { day } = open.record
  const answer = open.answerAt(question.code, member)
  const chosen = answer && 'one' in answer ? [answer.one] : answer && 'many' in answer ? answer.many : []
  return question.choices.filter((/** @type {any} */ it) =>
    chosen.includes(it.code) || ((!it.from || day >= it.from) && (!it.to || day <= it.to)))
}
