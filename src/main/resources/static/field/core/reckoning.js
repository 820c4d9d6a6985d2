/**
 * Computes the expressions of a questionnaire over the answers that count. The same as `Reckoning` on the server.
 *
 * @typedef {import('./values.js').Truth} Truth
 * @typedef {import('./values.js').Value} Value
 * @typedef {import('./values.js').NumberValue} NumberValue
 * @typedef {string | null} Member
 * @typedef {Record<string, any>} Answer
 * @typedef {{
 *   kindOf: (question: string) => string,
 *   concerns: (question: string, member: Member) => boolean,
 *   now: (question: string, member: Member) => Answer | undefined,
 *   before: (question: string, member: Member) => Answer | undefined,
 *   members: () => string[],
 *   counts: (member: string) => Truth,
 * }} Counting
 */

import { dayValue, years } from './days.js'
import { alike, asked, calculate, number } from './operations.js'
import { NOTHING, and, decimal, exact, less, not, or, orNothing, plus, range, truthOf, zero } from './values.js'

const COMPARISONS = ['=', '!=', '<', '<=', '>', '>=']

export class Reckoning {
  #day
  #answers

  /** @param {string} day of the sheet @param {Counting} answers */
  constructor(day, answers) {
    this.#day = day
    this.#answers = answers
  }

  /** @param {any[]} it @param {Member} member @returns {Truth} */
  truth(it, member) {
    const [operator, ...parts] = it
    if (COMPARISONS.includes(operator)) return this.#compare(operator, this.#value(parts[0], member), this.#value(parts[1], member))
    switch (operator) {
      case 'true': return 'YES'
      case 'false': return 'NO'
      case 'answered': return truthOf(this.#answers.now(parts[0], member) !== undefined)
      case 'has': return this.#has(this.#now(parts[0], member), parts[1])
      case 'in': return this.#in(this.#value(parts[0], member), parts[1])
      case 'not': return not(this.truth(parts[0], member))
      case 'and': return parts.map((part) => this.truth(part, member)).reduce(and, 'YES')
      case 'or': return parts.map((part) => this.truth(part, member)).reduce(or, 'NO')
      case 'any': return this.#each((who) => and(this.#answers.counts(who), this.truth(parts[0], who))).reduce(or, 'NO')
      case 'all': return this.#each((who) => or(not(this.#answers.counts(who)), this.truth(parts[0], who))).reduce(and, 'YES')
      default: {
        const value = this.#value(it, member)
        return value.kind === 'truth' ? value.truth : 'NO'
      }
    }
  }

  /** @param {(who: string) => Truth} what */
  #each(what) {
    return this.#answers.members().map(what)
  }

  /** @param {Value} value @param {string} choice @returns {Truth} */
  #has(value, choice) {
    if (value.kind !== 'choices') return 'NO'
    return value.codes === null ? 'UNKNOWN' : truthOf(value.codes.includes(choice))
  }

  /** @param {Value} value @param {string[]} choices @returns {Truth} */
  #in(value, choices) {
    if (value.kind !== 'choice') return 'NO'
    return value.code === null ? 'UNKNOWN' : truthOf(choices.includes(value.code))
  }

  /** @param {string} order @param {Value} left @param {Value} right @returns {Truth} */
  #compare(order, left, right) {
    if (left.kind === 'nothing' || right.kind === 'nothing') return truthOf(order === '!=')
    switch (order) {
      case '=': return alike(left, right)
      case '!=': return not(alike(left, right))
      case '<': return less(number(left), number(right))
      case '>=': return not(less(number(left), number(right)))
      case '>': return less(number(right), number(left))
      default: return not(less(number(right), number(left)))
    }
  }

  /** @param {any[]} it @param {Member} member @returns {Value} */
  #value(it, member) {
    const [operator, ...parts] = it
    switch (operator) {
      case 'number': return exact(decimal(parts[0]))
      case 'word': return { kind: 'choice', code: parts[0] }
      case 'day': return dayValue(this.#day)
      case 'ask': return this.#now(parts[0], member)
      case 'before': return asked(this.#answers.kindOf(parts[0]), this.#answers.before(parts[0], member))
      case 'age': {
        const since = this.#value(parts[0], member)
        return since.kind === 'day' ? years(since, this.#day) : NOTHING
      }
      case '+': case '-': case '*': return calculate(operator, this.#value(parts[0], member), this.#value(parts[1], member))
      case 'count': return this.#count(parts[0])
      case 'sum': return this.#sum(parts[0])
      default: return { kind: 'truth', truth: this.truth(it, member) }
    }
  }

  /** Who certainly counts and fulfils it, and who perhaps does. @param {any[]} each */
  #count(each) {
    const all = this.#each((who) => and(this.#answers.counts(who), this.truth(each, who)))
    const certain = all.filter((it) => it === 'YES').length
    const perhaps = all.filter((it) => it === 'UNKNOWN').length
    return range(decimal(String(certain)), decimal(String(certain + perhaps)))
  }

  /** @param {any[]} each @returns {NumberValue} */
  #sum(each) {
    return this.#answers.members().reduce((sum, who) => {
      const counts = this.#answers.counts(who)
      if (counts === 'NO') return sum
      const value = this.#value(each, who)
      const amount = value.kind === 'number' ? value : zero
      return plus(sum, counts === 'YES' ? amount : orNothing(amount))
    }, zero)
  }

  /** @param {string} question @param {Member} member @returns {Value} */
  #now(question, member) {
    if (!this.#answers.concerns(question, member)) return NOTHING
    return asked(this.#answers.kindOf(question), this.#answers.now(question, member))
  }
}
