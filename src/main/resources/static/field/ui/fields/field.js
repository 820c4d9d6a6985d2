/**
 * One question of a sheet on the screen: label, help, last year's answer, what is wrong. What the answer is given with is
 * one of the makers in this folder.
 *
 * @typedef {{ question: any, member: string | null, place: string, id: string, open: import('../sheet/open-sheet.js').OpenSheet, session: import('../../core/types.js').Session }} Asked
 * @typedef {{ control: HTMLElement, grouped: boolean, show: () => void }} Control
 *   `grouped` if it is several inputs, which want a fieldset; `show` when the answer may have been changed elsewhere
 * @typedef {{ before: HTMLElement, hint: HTMLElement, messages: HTMLElement, show: () => void }} Drawn
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
  /** @type {Drawn | null} */
  #drawn = null
  /** What is told of the answer by now. */
  #told = '[]'
  /** Where the question will stand; what it is answered with is drawn when it is asked. @type {HTMLElement} */
  element = h('div', { hidden: true })

  /** @param {Asked} asked */
  constructor(asked) {
    this.#asked = asked
  }

  get place() {
    return this.#asked.place
  }

  /** Whether the question concerns this household, or may yet. */
  get isAsked() {
    return this.#asked.open.judgement.relevance[this.place] !== 'NOT_ASKED'
  }

  /** @param {boolean} strict whether what is missing is told */
  show(strict) {
    if (this.isAsked) this.#showAsked(this.#drawn ?? this.#draw(), strict)
    this.element.hidden = !this.isAsked
  }

  #draw() {
    const { question, id } = this.#asked
    const { control, grouped, show } = MAKERS[question.kind](this.#asked)
    const before = h('p', { class: 'before' })
    const hint = h('p', { class: 'hint' }, text('survey.sheet.hint'))
    const messages = h('div', { class: 'messages', id: `${id}-messages` })
    const mark = question.required ? h('span', { class: 'required' }, ` ${text('survey.sheet.required')}`) : null
    const help = question.help ? h('details', { class: 'help' }, h('summary', {}, t('help')), h('p', {}, question.help)) : null
    const below = [before, hint, control, messages, help]
    const element = grouped
      ? h('fieldset', { class: 'field', id, tabindex: '-1' }, h('legend', {}, question.label, mark), ...below)
      : h('div', { class: 'field', id, tabindex: '-1' }, h('label', { for: `${id}-input` }, question.label, mark), ...below)
    this.element.replaceWith(element)
    this.element = element
    return (this.#drawn = { before, hint, messages, show })
  }

  /** @param {Drawn} drawn @param {boolean} strict */
  #showAsked({ before, hint, messages, show }, strict) {
    const { open, question, member, place } = this.#asked
    hint.hidden = open.judgement.relevance[place] !== 'OPEN'
    const was = beforeInWords(question, open.beforeAt(question.code, member), open.answerAt(question.code, member))
    if (before.textContent !== was) fill(before, was)
    before.hidden = was === ''
    show()
    const said = open.faultsAt(place).map((it) => ({ severity: it.severity, words: faultInWords(it, question) }))
    if (strict && open.isMissing(place)) said.push({ severity: 'HARD', words: text('survey.sheet.missing') })
    this.#tell(messages, said)
  }

  /** @param {HTMLElement} messages @param {{ severity: 'HARD' | 'SOFT', words: string }[]} said */
  #tell(messages, said) {
    const all = JSON.stringify(said)
    if (all === this.#told) return
    this.#told = all
    fill(messages, ...said.map((it) => message(it.severity, it.words)))
    this.element.classList.toggle('field--faulty', said.some((it) => it.severity === 'HARD'))
  }
}

/** @param {'HARD' | 'SOFT'} severity @param {string} words */
const message = (severity, words) => h('p', { class: severity === 'HARD' ? 'fault' : 'caution' }, words)
