/**
 * Keeps what somebody types into a form in this tab until the server has taken it: a lost network, a reload or a closed
 * session loses nothing. Drafts of others, passwords, files and hidden fields are never touched; signing out drops all.
 */
export default class Draft {
  static #PREFIX = 'draft '
  static #SENT = 'sent-draft'

  /** @param {HTMLElement} element the notice inside of the form, which also offers to start again */
  constructor(element) {
    this.notice = element
    this.form = /** @type {HTMLFormElement} */ (element.closest('form'))
    this.key = `${Draft.#PREFIX}${element.dataset.owner} ${location.pathname}`
    this.empty = JSON.stringify(this.#typed())
    this.#restore()
    this.form.addEventListener('input', () => sessionStorage.setItem(this.key, JSON.stringify(this.#typed())))
    this.form.addEventListener('submit', () => sessionStorage.setItem(Draft.#SENT, this.key))
    element.querySelector('button')?.addEventListener('click', () => this.#startAgain())
  }

  /** After a form was taken the server leads to another page; only then its draft is done with. */
  static settle() {
    const sent = sessionStorage.getItem(Draft.#SENT)
    const [arrival] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'))
    if (sent && arrival?.redirectCount > 0 && !location.pathname.startsWith('/sign-in')) sessionStorage.removeItem(sent)
    sessionStorage.removeItem(Draft.#SENT)
    document.querySelector('form[action$="/sign-out"]')?.addEventListener('submit', Draft.#dropAll)
  }

  static #dropAll() {
    Object.keys(sessionStorage).filter((key) => key.startsWith(Draft.#PREFIX)).forEach((key) => sessionStorage.removeItem(key))
  }

  #restore() {
    const kept = sessionStorage.getItem(this.key)
    const answered = document.querySelector('main [role="alert"]') !== null
    if (!kept || kept === this.empty || answered) return
    this.#fill(JSON.parse(kept))
    this.notice.hidden = false
  }

  #startAgain() {
    this.#fill(JSON.parse(this.empty))
    sessionStorage.removeItem(this.key)
    this.notice.hidden = true
  }

  /** @returns {HTMLInputElement[]} */
  #fields() {
    const kept = (/** @type {HTMLInputElement} */ it) => it.name && !['hidden', 'password', 'file', 'submit'].includes(it.type)
    return /** @type {HTMLInputElement[]} */ ([...this.form.elements].filter((it) => kept(/** @type {any} */ (it))))
  }

  #typed() {
    return this.#fields().map((it) => (['checkbox', 'radio'].includes(it.type) ? it.checked : it.value))
  }

  /** @param {(string | boolean)[]} values in the order of the fields; a form that has changed meanwhile is left alone */
  #fill(values) {
    const fields = this.#fields()
    if (fields.length !== values.length) return
    fields.forEach((it, at) => {
      const value = values[at]
      if (typeof value === 'boolean') it.checked = value
      else it.value = value
    })
  }
}
