/**
 * Where answers stand, and what differs between two fillings. The same as `Changes` on the server.
 *
 * @typedef {import('./reckoning.js').Answer} Answer
 * @typedef {import('./reckoning.js').Member} Member
 * @typedef {import('./evaluator.js').Answers} Answers
 */

import { canonical } from './answers.js'

/** @param {string} question @param {Member} member */
export const written = (question, member) => (member === null ? question : `${member}.${question}`)

/** @param {Answers} answers @param {string} question @param {Member} member @returns {Answer | undefined} */
export function at(answers, question, member) {
  const all = member === null ? answers.answers : answers.members?.find((it) => it.id === member)?.answers
  return all && Object.hasOwn(all, question) ? all[question] : undefined
}

/** Places in the order of the questions. @param {Map<string, { perMember: boolean }>} questions @param {Answers} before @param {Answers} after */
export function changes(questions, before, after) {
  const members = [...new Set([...(before.members ?? []), ...(after.members ?? [])].map((it) => it.id))]
  const changed = (/** @type {string} */ code, /** @type {Member} */ member) =>
    canonical(at(before, code, member)) !== canonical(at(after, code, member))
  return [...questions].flatMap(([code, { perMember }]) =>
    (perMember ? members : [null]).filter((it) => changed(code, it)).map((it) => written(code, it)))
}
