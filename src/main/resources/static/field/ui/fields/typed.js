/**
 * Questions that are answered by typing. What cannot be read is no answer: it stays on the screen as it was typed, with what
 * is wrong beside it, and the sheet is not complete by it.
 */

import { plain } from '../../core/answers.js'
import { fill, h } from '../dom.js'
import { birth, day } from '../typed/days.js'
import { decimal, regrouped, whole } from '../typed/numbers.js'
import { dayInWords, dayOf, grouped, text } from '../words.js'

/** @typedef {import('./field.js').Asked} Asked @typedef {import('./field.js').Control} Control @typedef {import('../../core/types.js').Answer} Answer */

const LONGEST_TEXT = 500

/** @param {Asked} asked @returns {Control} */
export function numberControl(asked) {
  const { question } = asked
  const isDecimal = question.kind === 'DECIMAL'
  return control(asked, {
    input: h('input', { type: 'text', inputmode: isDecimal ? 'decimal' : 'numeric', class: 'short' }),
    read: (typed) => number(isDecimal ? decimal(typed) : whole(typed)),
    write: (answer) => ('number' in answer ? grouped(plain(answer.number)) : ''),
    typing: isDecimal ? undefined : (input) => {
      const tidy = regrouped(input.value, input.selectionStart ?? input.value.length)
      if (!tidy || tidy.text === input.value) return
      input.value = tidy.text
      input.setSelectionRange(tidy.caret, tidy.caret)
    },
  })
}

/** @param {string | null} read @returns {Answer | null} */
const number = (read) => (read === null ? null : { number: read })

/** @param {Asked} asked @returns {Control} */
export function dayControl(asked) {
  const reading = asked.question.kind === 'BIRTH' ? birth : day
  return control(asked, {
    input: h('input', { type: 'text', inputmode: 'numeric', autocomplete: 'off', class: 'short' }),
    read: (typed) => {
      const found = reading(typed, asked.open.record.day || dayOf(new Date()))
      return found === null ? null : { day: found }
    },
    write: (answer) => ('day' in answer ? dayInWords(answer.day) : ''),
  })
}

/** @param {Asked} asked @returns {Control} */
export function textControl(asked) {
  return control(asked, {
    input: h('textarea', { rows: '1', maxlength: String(LONGEST_TEXT), autocomplete: 'off' }),
    read: (typed) => ({ text: typed.normalize('NFC') }),
    write: (answer) => ('text' in answer ? answer.text : ''),
  })
}

/**
 * @param {Asked} asked
 * @param {{ input: HTMLInputElement | HTMLTextAreaElement, read: (typed: string) => Answer | null,
 *   write: (answer: Answer) => string, typing?: (input: HTMLInputElement | HTMLTextAreaElement) => void }} how
 * @returns {Control}
 */
function control({ open, question, member, place, id }, { input, read, write, typing }) {
  const unread = h('p', { class: 'fault' })
  const unknown = question.dont_know ? h('input', { type: 'checkbox', disabled: !open.canAnswer }) : null
  input.id = `${id}-input`
  input.disabled = !open.canAnswer
  input.setAttribute('aria-describedby', `${id}-messages`)
  const now = () => open.answerAt(question.code, member)
  const written = () => {
    const answer = now()
    return answer && !('dont_know' in answer) ? write(answer) : ''
  }
  const complain = (/** @type {boolean} */ wrong) => {
    fill(unread, wrong ? text(`survey.unread.${question.kind}`, input.value.trim()) : '')
    unread.hidden = !wrong
    input.setAttribute('aria-invalid', String(wrong))
  }
  input.addEventListener('input', () => {
    typing?.(input)
    const typed = input.value.trim()
    const answer = typed === '' ? undefined : (read(typed) ?? undefined)
    if (JSON.stringify(answer) !== JSON.stringify(now())) open.answer(place, answer)
  })
  input.addEventListener('change', () => {
    const typed = input.value.trim()
    complain(typed !== '' && read(typed) === null)
    if (now() && typed !== '') input.value = written()
  })
  unknown?.addEventListener('change', () => {
    input.value = ''
    complain(false)
    open.answer(place, unknown.checked ? { dont_know: true } : undefined)
  })
  const show = () => {
    const answer = now()
    if (unknown) unknown.checked = Boolean(answer && 'dont_know' in answer)
    if (document.activeElement !== input && (answer !== undefined || unread.hidden)) input.value = written()
  }
  complain(false)
  const line = h('div', { class: 'typed' }, input, question.unit ? h('span', { class: 'unit' }, question.unit) : null)
  const label = unknown ? h('label', { class: 'choice choice--aside' }, unknown, h('span', {}, text('survey.answer.dont_know'))) : null
  return { control: h('div', {}, line, unread, label), grouped: false, show }
}
