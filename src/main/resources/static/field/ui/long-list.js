/**
 * A long list on the screen. What fills the screen of a phone is drawn at once, the rest in a pause, a little at a time: whoever
 * goes on typing is not kept waiting by hits that nobody sees yet.
 */

import { h, idle } from './dom.js'

const AT_ONCE = 6
/** Between two letters of somebody who types. */
const PAUSE_MS = 250

/** @template T */
export class LongList {
  element = h('ol', { class: 'list list--long' })
  #card
  /** What has been drawn so far, one for each line of the list. @type {T[]} */
  #drawn = []
  /** @type {T[]} */
  #wanted = []
  #isDrawing = false
  #since = 0

  /** @param {(it: T) => HTMLElement} card */
  constructor(card) {
    this.#card = card
  }

  /** Others than before, from the first one on. @param {T[]} items */
  show(items) {
    this.#cut(AT_ONCE)
    this.update(items)
  }

  /** The same with changes, or more of them: what is on the screen stays where it is. @param {T[]} items */
  update(items) {
    this.#wanted = items
    this.#cut(items.length)
    for (const [i, it] of this.#drawn.entries()) if (it !== items[i]) this.#replace(i, items[i])
    this.#draw(AT_ONCE)
    this.#since = performance.now()
    void this.#drawRest()
  }

  async #drawRest() {
    if (this.#isDrawing) return
    this.#isDrawing = true
    while (this.#drawn.length < this.#wanted.length) {
      const left = this.#since + PAUSE_MS - performance.now()
      await (left > 0 ? new Promise((resolve) => setTimeout(resolve, left)) : idle())
      if (!this.element.isConnected) break
      if (left <= 0) this.#draw(this.#drawn.length + AT_ONCE)
    }
    this.#isDrawing = false
  }

  /** @param {number} most */
  #draw(most) {
    const more = this.#wanted.slice(this.#drawn.length, most)
    this.element.append(...more.map(this.#card))
    this.#drawn.push(...more)
  }

  /** @param {number} place @param {T} item */
  #replace(place, item) {
    this.element.children[place].replaceWith(this.#card(item))
    this.#drawn[place] = item
  }

  /** @param {number} most */
  #cut(most) {
    while (this.#drawn.length > most) {
      this.#drawn.pop()
      this.element.lastElementChild?.remove()
    }
  }
}
