/**
 * Answers as JSON: each names its kind, `{ "one": "PIPED" }`. Whether one can be an answer to its question at all, and
 * whether two are the same. The same as `Fitness` and `SheetJson` on the server.
 *
 * @typedef {import('./reckoning.js').Answer} Answer
 */

import { compare, decimal } from './values.js'

/** What the server takes for blank; unlike `trim`, without the space that does not break. */
const BLANK = /^[\t-\r\x1c-\x20\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]*$/

const LONGEST_TEXT = 500

/** One text for answers that are the same, however they are written. @param {Answer | undefined} answer */
export function canonical(answer) {
  if (answer === undefined) return ''
  if ('number' in answer) return `number ${plain(answer.number)}`
  if ('many' in answer) return `many ${[...new Set(answer.many)].sort().join(' ')}`
  return JSON.stringify(answer)
}

/** Without zeros that say nothing. @param {string} number */
export function plain(number) {
  const bare = number.includes('.') ? number.replace(/\.?0+$/, '') : number
  const sign = bare.startsWith('-') ? '-' : ''
  const digits = bare.slice(sign.length).replace(/^0+(?=\d)/, '')
  return digits === '0' ? '0' : sign + digits
}

/**
 * What is wrong, by the code of a message; null if it fits.
 *
 * @param {any} question @param {Answer} answer @param {string} day of the sheet
 * @returns {string | null}
 */
export function fault(question, answer, day) {
  if ('dont_know' in answer) return question.dont_know ? null : 'dont_know'
  if ('yes' in answer) return kind(question.kind === 'YES_NO')
  if ('one' in answer) return question.kind === 'ONE' ? choice(question, answer.one, day) : 'kind'
  if ('many' in answer) return question.kind === 'MANY' ? choices(question, answer.many, day) : 'kind'
  if ('number' in answer) return number(question, answer.number)
  if ('day' in answer) return kind(question.kind === 'BIRTH' || (question.kind === 'DAY' && answer.day.length === 10))
  if ('text' in answer) return text(question, answer.text)
  if ('photo' in answer) return kind(question.kind === 'PHOTO')
  return kind(question.kind === 'POSITION')
}

/** @param {boolean} fits */
const kind = (fits) => (fits ? null : 'kind')

/** @param {any} question @param {string} written */
function text(question, written) {
  if (question.kind !== 'TEXT' || BLANK.test(written)) return 'kind'
  return written.length > LONGEST_TEXT ? 'too_long' : null
}

/** @param {any} question @param {string[]} codes @param {string} day */
const choices = (question, codes, day) => [...codes].sort().map((it) => choice(question, it, day)).find((it) => it !== null) ?? null

/** @param {any} question @param {string} code @param {string} day */
function choice(question, code, day) {
  const found = question.choices.find((/** @type {any} */ it) => it.code === code)
  if (!found) return 'choice'
  return (found.from && day < found.from) || (found.to && day > found.to) ? 'choice_over' : null
}

/** @param {any} question @param {string} written */
function number(question, written) {
  if (!['WHOLE', 'DECIMAL', 'MONEY'].includes(question.kind)) return 'kind'
  if (question.kind !== 'DECIMAL' && plain(written).includes('.')) return 'not_whole'
  const value = decimal(written)
  if (question.least !== undefined && compare(value, decimal(question.least)) < 0) return 'below'
  return question.most !== undefined && compare(value, decimal(question.most)) > 0 ? 'above' : null
}
