/**
 * The rule by which a standard gives a class: first the income side, then, at or below the line, how many indicators are
 * lacking; above the line only the band of average living standard is left. The same as `ClassificationFrom2022` on the
 * server, with the numbers that came with the package.
 *
 * @typedef {import('./types.js').Classification} Classification
 * @typedef {import('./types.js').Finding} Finding
 * @typedef {import('./types.js').Judging} Judging
 * @typedef {import('./types.js').Known} Known
 * @typedef {import('./types.js').Missing} Missing
 * @typedef {import('./types.js').PovertyClass} PovertyClass
 * @typedef {import('./types.js').Term} Term
 * @typedef {import('./types.js').TermName} TermName
 * @typedef {{ points: bigint | null, income: bigint | null, lacking: number[], unknown: number[], inAgriculture: Known }} Evidence
 */

const EVERY = /** @type {PovertyClass[]} */ (['POOR', 'NEAR_POOR', 'AVERAGE_STANDARD', 'NOT_POOR'])
const BELOW = EVERY.slice(0, 2)
const ABOVE = EVERY.slice(2)

/** @param {Judging} judging @param {Evidence} evidence @returns {Classification} */
export function classify(judging, evidence) {
  if (judging.standard === undefined) return undecided([{ kind: 'NO_STANDARD' }], [], EVERY)
  return new Rule(judging, evidence).classify()
}

class Rule {
  #terms
  #evidence
  #indicatorsVerified

  /** @param {Judging} judging @param {Evidence} evidence */
  constructor(judging, evidence) {
    this.#terms = judging.terms
    this.#evidence = evidence
    this.#indicatorsVerified = judging.indicators_verified
  }

  classify() {
    const { points, income } = this.#evidence
    if (points !== null) return this.#byPoints(points)
    return income === null ? this.#withoutIncome() : this.#byIncome(income)
  }

  /** @param {bigint} points */
  #byPoints(points) {
    const line = this.#terms.b1_line
    if (!line) return incomplete('b1_line', [], EVERY)
    const found = atMost('b1_line', points, line)
    if (!found.met) return this.#aboveByPoints(found)
    const each = this.#terms.b2_points_per_indicator
    return each ? this.#byLack(found, 'b2_minimum', BigInt(each.value)) : incomplete('b2_points_per_indicator', [found], BELOW)
  }

  /** @param {bigint} dong */
  #byIncome(dong) {
    const line = this.#terms.income_line
    if (!line) return incomplete('income_line', [], EVERY)
    const found = atMost('income_line', dong, line)
    return found.met ? this.#byLack(found, 'minimum_deprived', 1n) : this.#above(found, dong)
  }

  /** Names everything that somebody has to bring, not only the first thing. */
  #withoutIncome() {
    const least = this.#terms.minimum_deprived
    /** @type {Missing[]} */
    const missing = [{ kind: 'NO_INCOME' }]
    if (!least) return undecided(missing, [], EVERY)
    const { lacking, unknown } = this.#evidence
    const needed = Number(least.value)
    if (lacking.length >= needed) return undecided(missing, [], EVERY.filter((it) => it !== 'NEAR_POOR'))
    if (lacking.length + unknown.length < needed) return undecided(missing, [], EVERY.filter((it) => it !== 'POOR'))
    return undecided([...missing, this.#indicatorsUnknown()], [], EVERY)
  }

  /** @param {Finding} income @param {TermName} parameter @param {bigint} weight of an indicator */
  #byLack(income, parameter, weight) {
    const minimum = this.#terms[parameter]
    if (!minimum) return incomplete(parameter, [income], BELOW)
    const lack = BigInt(this.#evidence.lacking.length) * weight
    const atWorst = lack + BigInt(this.#evidence.unknown.length) * weight
    const threshold = BigInt(minimum.value)
    if (lack < threshold && atWorst >= threshold) return undecided([this.#indicatorsUnknown()], [income], BELOW)
    const verified = minimum.verified && this.#indicatorsVerified
    const found = { parameter, measured: lack, threshold, met: lack >= threshold, clause: minimum.clause, verified }
    return decided(found.met ? 'POOR' : 'NEAR_POOR', [income, found])
  }

  /** Average living standard is given by income and on its own request, so points alone end at "not poor". @param {Finding} points */
  #aboveByPoints(points) {
    if (this.#evidence.income !== null) return this.#above(points, this.#evidence.income)
    const ceiling = this.#terms.average_standard_ceiling
    if (!ceiling) return decided('NOT_POOR', [points])
    const { clause, verified } = ceiling
    const open = { parameter: 'average_standard_not_assessed', measured: 0n, threshold: BigInt(ceiling.value), met: false, clause, verified }
    return decided('NOT_POOR', [points, open])
  }

  /** @param {Finding} line @param {bigint} dong */
  #above(line, dong) {
    const { average_standard_ceiling: ceiling, average_standard_livelihood: livelihood } = this.#terms
    if (!ceiling) return incomplete('average_standard_ceiling', [line], ABOVE)
    if (!livelihood) return incomplete('average_standard_livelihood', [line], ABOVE)
    const band = atMost('average_standard_ceiling', dong, ceiling)
    if (!band.met) return decided('NOT_POOR', [line, band])
    if (livelihood.value === '0') return decided('AVERAGE_STANDARD', [line, band])
    const works = this.#evidence.inAgriculture
    if (works === 'UNKNOWN') return undecided([{ kind: 'LIVELIHOOD' }], [line, band], ABOVE)
    const { clause, verified } = livelihood
    const met = works === 'YES'
    const work = { parameter: 'average_standard_livelihood', measured: met ? 1n : 0n, threshold: 1n, met, clause, verified }
    return decided(met ? 'AVERAGE_STANDARD' : 'NOT_POOR', [line, band, work])
  }

  /** @returns {Missing} */
  #indicatorsUnknown() {
    return { kind: 'INDICATORS', numbers: this.#evidence.unknown }
  }
}

/** @param {TermName} parameter @param {bigint} measured @param {Term} line @returns {Finding} */
function atMost(parameter, measured, line) {
  const threshold = BigInt(line.value)
  return { parameter, measured, threshold, met: measured <= threshold, clause: line.clause, verified: line.verified }
}

/** @param {PovertyClass} result @param {Finding[]} findings @returns {Classification} */
const decided = (result, findings) => ({ result, findings, missing: [], possible: [result] })

/** @param {Missing[]} missing @param {Finding[]} findings @param {PovertyClass[]} possible @returns {Classification} */
const undecided = (missing, findings, possible) => ({ result: null, findings, missing, possible })

/** @param {TermName} parameter @param {Finding[]} known @param {PovertyClass[]} possible */
const incomplete = (parameter, known, possible) => undecided([{ kind: 'INCOMPLETE', parameter }], known, possible)
