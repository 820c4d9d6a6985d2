/**
 * What is done with two values, and the value of an answer.
 *
 * @typedef {import('./values.js').Truth} Truth
 * @typedef {import('./values.js').Value} Value
 * @typedef {import('./values.js').NumberValue} NumberValue
 * @typedef {import('./reckoning.js').Answer} Answer
 */

import { dayValue, ordinal } from './days.js'
import { NOTHING, decimal, equal, exact, negated, plus, range, times, truthOf } from './values.js'

/** @param {Value} value @returns {NumberValue} */
export const number = (value) => (value.kind === 'day' ? ordinal(value) : /** @type {NumberValue} */ (value))

/** @param {Value} left @param {Value} right @returns {Truth} */
export function alike(left, right) {
  if (left.kind === 'truth' && right.kind === 'truth') {
    return left.truth === 'UNKNOWN' || right.truth === 'UNKNOWN' ? 'UNKNOWN' : truthOf(left.truth === right.truth)
  }
  if (left.kind === 'choice' && right.kind === 'choice') {
    return left.code === null || right.code === null ? 'UNKNOWN' : truthOf(left.code === right.code)
  }
  return equal(number(left), number(right))
}

/** @param {string} sign @param {Value} left @param {Value} right @returns {Value} */
export function calculate(sign, left, right) {
  if (left.kind !== 'number' || right.kind !== 'number') return NOTHING
  return sign === '+' ? plus(left, right) : sign === '-' ? plus(left, negated(right)) : times(left, right)
}

/** @param {string} kind of the question @param {Answer | undefined} answer @returns {Value} */
export function asked(kind, answer) {
  switch (kind) {
    case 'YES_NO': return { kind: 'truth', truth: answer && 'yes' in answer ? truthOf(answer.yes) : 'UNKNOWN' }
    case 'ONE': return { kind: 'choice', code: answer && 'one' in answer ? answer.one : null }
    case 'MANY': return { kind: 'choices', codes: answer && 'many' in answer ? answer.many : null }
    case 'DAY': case 'BIRTH': return answer && 'day' in answer ? dayValue(answer.day) : { kind: 'day', first: null, last: null }
    default: return answer && 'number' in answer ? exact(decimal(answer.number)) : range(null, null)
  }
}
