/**
 * The questions of a section on the screen. What fills the screen of a phone is drawn at once, the rest when there is time, a
 * little at a time: whoever begins to answer is not kept waiting by what lies below.
 */

import { written } from '../../core/changes.js'
import { Field } from '../fields/field.js'
import { fill, h, idle } from '../dom.js'
import { whom } from './progress.js'
import { nameOf } from './wording.js'

/** @typedef {{ member: string | null, fields: Field[], legend: HTMLElement, element: HTMLElement }} Group */

const AT_ONCE = 6

export class SectionFields {
  element = h('div', {})
  #app
  #open
  #section
  #strict
  /** @type {Group[]} */
  #groups = []
  /** How many questions, in their order, have been looked at so far. */
  #drawn = 0

  /**
   * @param {import('../app.js').App} app @param {import('./open-sheet.js').OpenSheet} open @param {any} section
   * @param {boolean} strict whether what is missing is told
   */
  constructor(app, open, section, strict) {
    this.#app = app
    this.#open = open
    this.#section = section
    this.#strict = strict
    for (const member of whom(open, section)) this.add(member)
  }

  /** @param {string | null} member */
  add(member) {
    const fields = this.#section.questions.map((/** @type {any} */ question) => {
      const place = written(question.code, member)
      return new Field({ question, member, place, id: `q-${place}`, open: this.#open, session: this.#app.desk })
    })
    const legend = h('h2', {})
    const element = h('section', { class: 'group' }, member === null ? null : legend, ...fields.map((/** @type {Field} */ it) => it.element))
    this.#groups.push({ member, fields, legend, element })
    this.element.append(element)
  }

  /** @returns {Field[]} */
  get all() {
    return this.#groups.flatMap((it) => it.fields)
  }

  get isNothingAsked() {
    return this.all.every((it) => !it.isAsked)
  }

  /** What was drawn says what is true now. */
  show() {
    for (const it of this.all.slice(0, this.#drawn)) it.show(this.#strict)
    for (const it of this.#groups) {
      it.element.hidden = it.fields.every((field) => !field.isAsked)
      const name = it.member === null ? '' : nameOf(this.#open.questionnaire, this.#open.record, it.member)
      if (it.legend.textContent !== name) fill(it.legend, name)
    }
  }

  /** @param {number} [most] of those that are asked; without it all @returns {boolean} whether the last one is drawn */
  draw(most = Infinity) {
    const { all } = this
    for (let left = most; left > 0 && this.#drawn < all.length; this.#drawn++) {
      const field = all[this.#drawn]
      field.show(this.#strict)
      if (field.isAsked) left--
    }
    return this.#drawn === all.length
  }

  /** Those that do not fit on the screen, unless somebody has left the page. @param {() => void} whole is called when all are drawn */
  async drawRest(whole) {
    while (!this.draw(AT_ONCE)) {
      await idle()
      if (!this.element.isConnected) return
    }
    whole()
  }
}
