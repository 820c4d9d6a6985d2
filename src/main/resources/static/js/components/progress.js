/** Asks for the progress of a piece of work until it has ended, then shows the page as it is now. */
export default class Progress {
  static #PAUSE = 1500

  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element
    if (element.dataset.underWay === 'true') this.#later()
  }

  #later() {
    setTimeout(() => this.#ask(), Progress.#PAUSE)
  }

  async #ask() {
    const response = await fetch(this.element.dataset.source ?? '').catch(() => null)
    if (!response?.ok) return this.#later()
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const now = /** @type {HTMLElement | null} */ (page.querySelector('[data-module="progress"]'))
    if (!now) return
    if (now.dataset.underWay !== 'true') return window.location.reload()
    this.element.replaceChildren(...now.childNodes)
    this.#later()
  }
}
