/** What is missing and what is wrong on a sheet, each with a jump to its place. */

import { nameOf, faultInWords, placeOf } from './wording.js'
import { questionOf, sectionOf } from './progress.js'
import { h } from '../dom.js'
import { to } from '../router.js'
import { t, text } from '../words.js'

const MOST = 30

/** @param {import('./open-sheet.js').OpenSheet} open @returns {import('../dom.js').Child[]} */
export function openPlaces(open) {
  const { missing, faults } = open.judgement
  const hard = faults.filter((it) => it.severity === 'HARD')
  const soft = faults.filter((it) => it.severity === 'SOFT')
  return [
    ...list(open, t('sheet.wrong', hard.length), hard.map((it) => ({ at: it.at, said: faultInWords(it, questionOf(open.questionnaire, placeOf(it.at).question)) }))),
    ...list(open, t('sheet.missing', missing.length), missing.map((at) => ({ at, said: '' }))),
    ...list(open, t('sheet.cautions', soft.length), soft.map((it) => ({ at: it.at, said: faultInWords(it, questionOf(open.questionnaire, placeOf(it.at).question)) }))),
  ]
}

/** @param {import('./open-sheet.js').OpenSheet} open @param {string} title @param {{ at: string, said: string }[]} places */
function list(open, title, places) {
  if (places.length === 0) return []
  const rest = places.length - MOST
  return [
    h('h2', {}, title),
    h('ul', { class: 'jumps' }, ...places.slice(0, MOST).map((it) => h('li', {}, h('a', { href: addressOf(open, it.at) }, whereInWords(open, it.at)), it.said ? h('span', {}, it.said) : null))),
    rest > 0 ? h('p', { class: 'small' }, t('sheet.and_more', rest)) : null,
  ]
}

/** @param {import('./open-sheet.js').OpenSheet} open @param {string} at */
function whereInWords(open, at) {
  const { member, question } = placeOf(at)
  const label = questionOf(open.questionnaire, question)?.label ?? question
  return member === null ? label : text('survey.sheet.fault', nameOf(open.questionnaire, open.record, member), label)
}

/** @param {import('./open-sheet.js').OpenSheet} open @param {string} at */
export const addressOf = (open, at) =>
  to('sheet', open.record.subject, sectionOf(open.questionnaire, placeOf(at).question).code, at)
