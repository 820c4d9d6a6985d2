/**
 * The sentences of a verdict, from the texts that came with the package.
 *
 * @typedef {import('./types.js').Because} Because
 * @typedef {import('./types.js').Finding} Finding
 * @typedef {import('./types.js').Indicator} Indicator
 * @typedef {import('./types.js').Judging} Judging
 * @typedef {import('./types.js').Missing} Missing
 * @typedef {import('./types.js').Sentence} Sentence
 */

import { grouped } from '../sentence.js'

const BY_AREA = ['b1_line', 'income_line', 'average_standard_ceiling', 'average_standard_not_assessed']

export class Words {
  #judging
  #names

  /** @param {Judging} judging @param {Record<string, string>} names of members by identity */
  constructor(judging, names) {
    this.#judging = judging
    this.#names = names
  }

  /** @param {string} key */
  text(key) {
    return this.#judging.words[key] ?? key
  }

  /** @param {string} key @param {...string} values @returns {Sentence} */
  sentence(key, ...values) {
    return { key, values, text: this.text(key).replace(/\{(\d+)\}/g, (_, at) => values[Number(at)] ?? '') }
  }

  /** @param {Finding} it @returns {Sentence} */
  finding(it) {
    const area = BY_AREA.includes(it.parameter) ? `.${this.#judging.area}` : ''
    const key = `standards.why.${it.parameter}.${it.met ? 'met' : 'unmet'}${area}`
    const { clause, verified } = it
    return { ...this.sentence(key, grouped(String(it.measured)), grouped(String(it.threshold))), clause, verified }
  }

  /** @param {Missing} it @returns {Sentence} */
  missing(it) {
    switch (it.kind) {
      case 'NO_STANDARD': return this.sentence('standards.why.missing.no_standard')
      case 'NO_INCOME': return this.sentence('standards.why.missing.no_income')
      case 'LIVELIHOOD': return this.sentence('standards.why.missing.livelihood')
      case 'INCOMPLETE': return this.sentence(`standards.why.missing.incomplete.${it.parameter}`)
      case 'INDICATORS': {
        const items = this.#judging.indicators.filter(({ number }) => it.numbers.includes(number)).map(({ name }) => name)
        return { ...this.sentence('standards.why.missing.indicators'), items }
      }
    }
  }

  /** @param {Because} it @returns {Sentence} */
  because(it) {
    const sentence = this.sentence(`registry.evidence.because.${it.fact}`, it.value, it.word && this.text(it.word))
    if (it.member === null) return sentence
    const name = this.#names[it.member] || this.text('campaigns.verdict.nameless')
    return { ...sentence, member: it.member, text: `${name}: ${sentence.text}` }
  }
}
