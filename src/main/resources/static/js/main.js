import Draft from './components/draft.js'

/**
 * Finds every element with data-module and lets the component of that name enhance it. A page works without this.
 */
for (const element of document.querySelectorAll('[data-module]')) {
  const name = /** @type {HTMLElement} */ (element).dataset.module
  import(`./components/${name}.js`).then((module) => new module.default(element))
}

Draft.settle()
