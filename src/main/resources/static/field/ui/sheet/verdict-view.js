/**
 * What the sheet would give, said on the spot with its reasons. It decides nothing: the commune's decision does.
 *
 * @typedef {import('../../core/judging/types.js').Verdict} Verdict
 * @typedef {import('../../core/judging/types.js').Sentence} Sentence
 */

import { addressOf } from './open-places.js'
import { placeOf, nameOf } from './wording.js'
import { questionOf } from './progress.js'
import { verdict } from '../../core/judging/verdict.js'
import { h } from '../dom.js'
import { t, text } from '../words.js'

const MOST_OPEN = 12

/** @param {import('./open-sheet.js').OpenSheet} open @returns {import('../dom.js').Child[]} */
export function verdictView(open) {
  const title = h('h2', {}, t('verdict.title'))
  if (!open.judging) return [title, h('p', { class: 'small' }, t('verdict.not_here'))]
  const said = verdict(open.judging, open.questionnaire, open.sheet, open.record.before, open.judgement)
  return [title, h('div', { class: 'verdict' }, h('p', {}, h('strong', {}, said.headline.text)), h('p', { class: 'small' }, said.note.text), ...deciding(open, said), why(said))]
}

/** @param {import('./open-sheet.js').OpenSheet} open @param {Verdict} said */
function deciding(open, said) {
  if (said.open.length === 0) return []
  const link = (/** @type {string} */ at) => {
    const { member, question } = placeOf(at)
    const label = questionOf(open.questionnaire, question)?.label ?? question
    const words = member === null ? label : text('survey.sheet.fault', nameOf(open.questionnaire, open.record, member), label)
    return h('li', {}, h('a', { href: addressOf(open, at) }, words))
  }
  return [h('p', {}, t('verdict.would_decide')), h('ul', { class: 'jumps' }, ...said.open.slice(0, MOST_OPEN).map(link))]
}

/** @param {Verdict} said */
const why = (said) =>
  h('details', {}, h('summary', {}, t('verdict.why')),
    h('ul', {}, ...said.reasons.map((it) => h('li', {}, sentence(it)))),
    h('ul', {}, ...said.indicators.map((it) =>
      h('li', {}, h('strong', {}, `${it.number}. ${it.name}: ${t(`verdict.${it.answer}`)}`), ...it.because.map((because) => h('div', { class: 'small' }, sentence(because)))))))

/** @param {Sentence} it */
const sentence = ({ text: said, clause, verified }) =>
  [said, clause ? ` (${clause}${verified === false ? `; ${t('verdict.unverified')}` : ''})` : ''].join('')
