/**
 * What an expression comes to: yes, no or unknown; numbers and days between two bounds; choices. The same as `Value` on
 * the server, and held to it by the golden cases. Numbers are exact: `0.1 + 0.2` is `0.3` here.
 *
 * @typedef {'YES' | 'NO' | 'UNKNOWN'} Truth
 * @typedef {{ units: bigint, scale: number }} Decimal
 * @typedef {{ kind: 'number', low: Decimal | null, high: Decimal | null }} NumberValue
 * @typedef {{ kind: 'day', first: string | null, last: string | null }} DayValue
 * @typedef {{ kind: 'choice', code: string | null }} ChoiceValue
 * @typedef {{ kind: 'choices', codes: string[] | null }} ChoicesValue
 * @typedef {{ kind: 'truth', truth: Truth }} TruthValue
 * @typedef {{ kind: 'nothing' }} Nothing
 * @typedef {NumberValue | DayValue | ChoiceValue | ChoicesValue | TruthValue | Nothing} Value
 */

/** The answer to a question that does not concern the household: equal to nothing, and it adds nothing. */
export const NOTHING = /** @type {Nothing} */ ({ kind: 'nothing' })

/** @param {boolean} known @returns {Truth} */
export const truthOf = (known) => (known ? 'YES' : 'NO')

/** @param {Truth} it @returns {Truth} */
export const not = (it) => (it === 'YES' ? 'NO' : it === 'NO' ? 'YES' : 'UNKNOWN')

/** @param {Truth} a @param {Truth} b @returns {Truth} */
export const and = (a, b) => (a === 'NO' || b === 'NO' ? 'NO' : a === 'YES' && b === 'YES' ? 'YES' : 'UNKNOWN')

/** @param {Truth} a @param {Truth} b @returns {Truth} */
export const or = (a, b) => not(and(not(a), not(b)))

/** @param {string} text digits with a point, as JSON has them @returns {Decimal} */
export function decimal(text) {
  const point = text.indexOf('.')
  if (point < 0) return { units: BigInt(text), scale: 0 }
  return { units: BigInt(text.replace('.', '')), scale: text.length - point - 1 }
}

/** @param {Decimal} it @param {number} scale */
const unitsAt = (it, scale) => it.units * 10n ** BigInt(scale - it.scale)

/** @param {Decimal} a @param {Decimal} b @returns {number} below, at or above zero */
export function compare(a, b) {
  const scale = Math.max(a.scale, b.scale)
  const difference = unitsAt(a, scale) - unitsAt(b, scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** @param {Decimal} a @param {Decimal} b @returns {Decimal} */
const added = (a, b) => {
  const scale = Math.max(a.scale, b.scale)
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale }
}

/** @param {Decimal} it @returns {Decimal} */
const negative = (it) => ({ units: -it.units, scale: it.scale })

const ZERO = /** @type {Decimal} */ ({ units: 0n, scale: 0 })

/** @param {Decimal | null} low @param {Decimal | null} high @returns {NumberValue} */
export const range = (low, high) => ({ kind: 'number', low, high })

/** @param {Decimal} it */
export const exact = (it) => range(it, it)

export const zero = exact(ZERO)

/** @param {NumberValue} a @param {NumberValue} b */
export const plus = (a, b) =>
  range(a.low && b.low ? added(a.low, b.low) : null, a.high && b.high ? added(a.high, b.high) : null)

/** @param {NumberValue} it */
export const negated = (it) => range(it.high && negative(it.high), it.low && negative(it.low))

/** @param {NumberValue} it */
const isExact = (it) => it.low !== null && it.high !== null && compare(it.low, it.high) === 0

/** @param {NumberValue} it */
const isZero = (it) => isExact(it) && it.low?.units === 0n

/** A product with a bound that is not known is known only if the other factor is zero. @param {NumberValue} a @param {NumberValue} b */
export function times(a, b) {
  if (isZero(a) || isZero(b)) return zero
  if (!a.low || !a.high || !b.low || !b.high) return range(null, null)
  const products = [[a.low, b.low], [a.low, b.high], [a.high, b.low], [a.high, b.high]]
    .map(([x, y]) => ({ units: x.units * y.units, scale: x.scale + y.scale }))
    .sort(compare)
  return range(products[0], products[3])
}

/** Either nothing or this much. @param {NumberValue} it */
export const orNothing = (it) =>
  range(it.low && (compare(it.low, ZERO) < 0 ? it.low : ZERO), it.high && (compare(it.high, ZERO) > 0 ? it.high : ZERO))

/** @param {NumberValue} a @param {NumberValue} b @returns {Truth} */
export function less(a, b) {
  if (a.high && b.low && compare(a.high, b.low) < 0) return 'YES'
  return a.low && b.high && compare(a.low, b.high) >= 0 ? 'NO' : 'UNKNOWN'
}

/** @param {NumberValue} a @param {NumberValue} b @returns {Truth} */
export function equal(a, b) {
  if (less(a, b) === 'YES' || less(b, a) === 'YES') return 'NO'
  return isExact(a) && isExact(b) ? 'YES' : 'UNKNOWN'
}
