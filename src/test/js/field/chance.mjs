/** Chance that is the same for the same seed. */
export class Chance {
  #state

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed >>> 0
  }

  /** From 0 to below 1. */
  next = () => {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let it = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    it = (it + Math.imul(it ^ (it >>> 7), 61 | it)) ^ it
    return ((it ^ (it >>> 14)) >>> 0) / 4_294_967_296
  }

  /** One of so many times in a hundred. @param {number} percent */
  in = (percent) => this.next() * 100 < percent

  /** @param {number} below */
  below = (below) => Math.floor(this.next() * below)

  /** @template T @param {T[]} all @returns {T} */
  oneOf = (all) => all[this.below(all.length)]

  /** An identity as devices give them. */
  uuid = () => {
    const hex = Array.from({ length: 32 }, () => this.below(16).toString(16)).join('')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
  }
}
