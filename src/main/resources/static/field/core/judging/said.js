/**
 * What a sheet says to one question: lacking, not lacking, or not known, and from which facts. The same as `Said` and
 * `Because` on the server.
 *
 * @typedef {import('./types.js').Said} Said
 * @typedef {import('./types.js').Because} Because
 * @typedef {import('./types.js').Someone} Someone
 */

import { birthDays } from './ages.js'

/** @param {string} fact @param {Partial<Because>} [more] @returns {Because} */
export const because = (fact, more = {}) => ({ fact, member: null, value: '', word: '', at: [], ...more })

/** @param {Someone} someone @param {string} fact @param {Partial<Because>} [more] */
export const of = (someone, fact, more = {}) => because(fact, { member: someone.id, ...more })

/** Something of a member is not known; those of these questions would tell it that say nothing yet. @param {Someone} someone @param {string} fact @param {...string} questions */
export const unknownOf = (someone, fact, ...questions) =>
  unknown(of(someone, fact, { at: questions.filter((it) => someone.life[it] === undefined).map((it) => `${someone.id}.${it}`) }))

/** @param {...Because} why @returns {Said} */
export const lacking = (...why) => ({ lacking: 'YES', because: why })

/** @param {...Because} why @returns {Said} */
export const fine = (...why) => ({ lacking: 'NO', because: why })

/** @param {...Because} why @returns {Said} */
export const unknown = (...why) => ({ lacking: 'UNKNOWN', because: why })

/** One who lacks is enough; without one, somebody of whom it is not known leaves it open. @param {Said[]} each @param {string} nobody */
export function ofAny(each, nobody) {
  for (const answer of /** @type {const} */ (['YES', 'UNKNOWN'])) {
    const those = each.filter((it) => it.lacking === answer)
    if (those.length > 0) return { lacking: answer, because: those.flatMap((it) => it.because) }
  }
  return fine(because(nobody))
}

/**
 * Of somebody of whom only the year or month of birth is known, only what holds for every day in it is known.
 *
 * @param {Someone} someone @param {(born: string) => Said} question @returns {Said}
 */
export function whenever(someone, question) {
  if (someone.born === undefined) return unknownOf(someone, 'birth_date_missing', 'born')
  const [first, last] = birthDays(someone.born).map(question)
  return first.lacking === last.lacking ? first : unknownOf(someone, 'birth_date_inexact', 'born')
}
