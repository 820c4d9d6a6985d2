/** On a wide screen the menu is always open; on a phone it opens when asked. */
export default class Menu {
  #wide = window.matchMedia('(min-width: 768px)')

  /** @param {HTMLDetailsElement} element */
  constructor(element) {
    this.element = element
    this.#wide.addEventListener('change', () => this.#follow())
    this.#follow()
  }

  #follow() {
    this.element.open = this.#wide.matches
  }
}
