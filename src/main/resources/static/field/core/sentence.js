/**
 * Sentences with answers in them, as people read them. The same as `Sentence` on the server.
 *
 * @typedef {import('./reckoning.js').Answer} Answer
 */

import { plain } from './answers.js'
import { writtenDay } from './days.js'

/**
 * @param {string} message with `{code}` where an answer stands
 * @param {(code: string) => { question: any, answer: Answer | undefined }} said
 */
export const filled = (message, said) =>
  message.replace(/\{([a-z][a-z0-9_]*)\}/g, (_, code) => {
    const { question, answer } = said(code)
    return answer === undefined ? '…' : wording(question, answer)
  })

/** The label of a choice, 1.200.000, 02/09/1945. @param {any} question @param {Answer} answer */
export function wording(question, answer) {
  if ('one' in answer) return label(question, answer.one)
  if ('many' in answer) return [...new Set(answer.many)].sort().map((it) => label(question, it)).join('; ')
  if ('number' in answer) return grouped(plain(answer.number))
  if ('day' in answer) return writtenDay(answer.day)
  if ('text' in answer) return answer.text
  if ('photo' in answer) return answer.photo
  return 'position' in answer ? answer.position.slice(0, 2).join(', ') : ''
}

/** @param {any} question @param {string} code */
const label = (question, code) => question.choices.find((/** @type {any} */ it) => it.code === code)?.label ?? code

/** 1.596,2 @param {string} number */
export function grouped(number) {
  const [whole, decimals] = number.split('.')
  const thousands = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.')
  return decimals === undefined ? thousands : `${thousands},${decimals}`
}
