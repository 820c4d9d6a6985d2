/**
 * A form whose file takes a while on a slow line tells how much of it has gone. What the server answers is shown as if the
 * form had been sent the plain way, which is what happens without scripts.
 */
export default class Upload {
  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.form = form
    this.told = /** @type {HTMLElement} */ (form.querySelector('[data-upload-told]'))
    this.bar = /** @type {HTMLProgressElement} */ (form.querySelector('[data-upload-bar]'))
    this.button = /** @type {HTMLButtonElement} */ (form.querySelector('[type=submit]'))
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#send()
    })
  }

  #send() {
    const request = new XMLHttpRequest()
    request.upload.addEventListener('progress', (event) => this.#tell(event))
    request.upload.addEventListener('load', () => this.#say(this.told.dataset.reading))
    request.addEventListener('load', () => this.#show(request))
    request.addEventListener('error', () => this.#end())
    request.open('POST', this.form.action)
    request.send(new FormData(this.form))
    this.button.disabled = true
    this.bar.value = 0
    this.bar.hidden = false
    this.#say(this.told.dataset.sending)
  }

  /** @param {ProgressEvent} event */
  #tell({ loaded, total, lengthComputable }) {
    if (lengthComputable) this.bar.value = Math.floor((loaded * 100) / total)
  }

  /** A page of its own has its own address; a form that comes back with what was wrong has not. @param {XMLHttpRequest} request */
  #show(request) {
    if (request.status >= 400) return this.#end()
    if (new URL(request.responseURL).pathname !== new URL(this.form.action).pathname) return location.assign(request.responseURL)
    const fresh = new DOMParser().parseFromString(request.responseText, 'text/html')
    const fault = fresh.querySelector('[role=alert]')
    document.querySelector('main [role=alert]')?.remove()
    if (fault) this.form.before(document.importNode(fault, true))
    this.#reset()
  }

  #end() {
    this.#reset()
    this.#say(this.told.dataset.failed)
  }

  #reset() {
    this.button.disabled = false
    this.bar.hidden = true
    this.told.hidden = true
  }

  /** @param {string | undefined} words */
  #say(words) {
    this.told.textContent = words ?? ''
    this.told.hidden = false
  }
}
