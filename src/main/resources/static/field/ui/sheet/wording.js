/** Answers, faults and places in words, as the pages at the office say them. */

import { wording } from '../../core/sentence.js'
import { grouped, text, t } from '../words.js'

/** @typedef {import('../../core/types.js').Answer} Answer */

/** @param {any} question @param {Answer} answer */
export function inWords(question, answer) {
  if ('dont_know' in answer) return text('survey.answer.dont_know')
  if ('yes' in answer) return text(answer.yes ? 'survey.answer.yes' : 'survey.answer.no')
  if ('many' in answer && answer.many.length === 0) return text('survey.answer.none')
  if ('photo' in answer) return t('photo.taken')
  if ('position' in answer) return t('position.taken', answer.position[0], answer.position[1], answer.position[2])
  return wording(question, answer) + (question.unit ? ` ${question.unit}` : '')
}

/** Last year's answer, unless it was carried over and still stands. @param {any} question @param {Answer | undefined} was @param {Answer | undefined} now */
export function beforeInWords(question, was, now) {
  if (was === undefined || (question.carried && JSON.stringify(was) === JSON.stringify(now))) return ''
  return text('survey.sheet.before', inWords(question, was))
}

/** @param {import('../../core/evaluator.js').Fault} fault @param {any} question */
export function faultInWords(fault, question) {
  if (fault.message) return fault.message
  const [least, most] = [question.least, question.most].map((it) => (it === undefined ? '' : grouped(it)))
  return text(`survey.fault.${fault.code}`, least, most, question.unit)
}

/** @param {any} questionnaire @param {import('../../core/types.js').VisitRecord} record @param {string} member */
export function nameOf(questionnaire, record, member) {
  const code = questionnaire.roster?.name
  for (const answers of [record.now, record.before]) {
    const said = answers.members.find((it) => it.id === member)?.answers[code]
    if (said && 'text' in said && said.text.trim()) return said.text
  }
  return text('survey.sheet.somebody')
}

/**
 * A place taken apart. @param {string} place
 * @returns {{ member: string | null, question: string }}
 */
export function placeOf(place) {
  const point = place.lastIndexOf('.')
  return point < 0 ? { member: null, question: place } : { member: place.slice(0, point), question: place.slice(point + 1) }
}
