/**
 * One question of a sheet on the screen: label, help, last year's answer, what is wrong. What the answer is given with is
 * one of the makers in this folder.
 *
 * @typedef {{ question: any, member: string | null, place: string, id: string, open: import('../sheet/open-sheet.js').OpenSheet, session: import('../../core/types.js').Session }} Asked
 * @typedef {{ control: HTMLElement, grouped: boolean, show: () => void }} Control
 *   `grouped` if it is several inputs, which want a fieldset; `show` when the answer may have been changed elsewhere
 */

import { fill, h } from '../dom.js'
import { beforeInWords, faultInWords } from '../sheet/wording.js'
import { t, text } from '../words.js'
import { choicesControl, oneControl, yesNoControl } from './choices.js'
import { evidenceControls } from './evidence.js'
import { dayControl, numberControl, textControl } from './typed.js'

/** @type {Record<string, (asked: Asked) => Control>} */
const MAKERS = {
  YES_NO: yesNoControl, ONE: oneControl, MANY: choicesControl, WHOLE: numberControl, DECIMAL: numberControl,
  MONEY: numberControl, DAY: dayControl, BIRTH: dayControl, TEXT: textControl, ...evidenceControls,
}

export class Field {
  #asked
  #control
  #messages = h('div', { class: 'messages' })
  #before = h('p', { class: 'before' })
  #hint = h('p', { class: 'hint' }, text('survey.sheet.hint'))
  element

  /** @param {Asked} asked */
  constructor(asked) {
    this.#asked = asked
    const { question, id } = asked
    this.#control = MAKERS[question.kind](asked)
    this.#messages.id = `${id}-messages`
    const mark = question.required ? h('span', { class: 'required' }, ` ${text('survey.sheet.required')}`) : null
    const help = question.help ? h('details', { class: 'help' }, h('summary', {}, t('help')), h('p', {}, question.help)) : null
    const below = [this.#before, this.#hint, this.#control.control, this.#messages, help]
    this.element = this.#control.grouped
      ? h('fieldset', { class: 'field', id, tabindex: '-1' }, h('legend', {}, question.label, mark), ...below)
      : h('div', { class: 'field', id, tabindex: '-1' }, h('label', { for: `${id}-input` }, question.label, mark), ...below)
  }

  get place() {
    return this.#asked.place
  }

  /** @param {boolean} strict whether what is missing is told */
  show(strict) {
    const { open, question, member, place } = this.#asked
    const { relevance, missing, faults } = open.judgement
    const answer = open.answerAt(question.code, member)
    this.element.hidden = relevance[place] === 'NOT_ASKED'
    this.#hint.hidden = relevance[place] !== 'OPEN'
    const before = beforeInWords(question, open.beforeAt(question.code, member), answer)
    fill(this.#before, before)
    this.#before.hidden = before === ''
    this.#control.show()
    const said = faults.filter((it) => it.at === place).map((it) => message(it.severity, faultInWords(it, question)))
    if (strict && missing.includes(place)) said.push(message('HARD', text('survey.sheet.missing')))
    fill(this.#messages, ...said)
    this.element.classList.toggle('field--faulty', said.some((it) => it.className === 'fault'))
  }
}

/** @param {'HARD' | 'SOFT'} severity @param {string} words */
const message = (severity, words) => h('p', { class: severity === 'HARD' ? 'fault' : 'caution' }, words)
