/** A button that prints the page. It is hidden in the page itself, because without scripts it would do nothing. */
export default class Print {
  /** @param {HTMLElement} button */
  constructor(button) {
    button.addEventListener('click', () => window.print())
    button.hidden = false
  }
}
