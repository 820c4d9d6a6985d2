/** One section of a sheet. Every answer is kept as it is given; there is no button for that. */

import { fill, h } from '../dom.js'
import { go, to } from '../router.js'
import { isEntrance, standings } from '../sheet/progress.js'
import { SectionFields } from '../sheet/section-fields.js'
import { t, text } from '../words.js'

/** @typedef {import('../sheet/open-sheet.js').OpenSheet} OpenSheet */

const SLOW_MS = 500

/** @param {import('../app.js').App} app @param {Record<string, string>} params @returns {Promise<import('../frame.js').View>} */
export async function section(app, { subject, section: code, at }) {
  const open = await app.openSheet(subject)
  const found = open?.questionnaire.sections.find((/** @type {any} */ it) => it.code === code)
  if (!open || !found) return { title: t('sheet.gone'), back: to('sheet', subject), main: [h('p', {}, t('sheet.gone_text'))] }
  const fields = new SectionFields(app, open, found, at !== undefined)
  const saved = h('span', { class: 'saved', role: 'status' })
  const bar = h('progress', { class: 'whole' })
  const nobody = h('p', {}, text('survey.sheet.nobody'))

  const show = () => {
    fields.show()
    nobody.hidden = !fields.isNothingAsked
    const all = standings(open)
    bar.max = all.reduce((sum, it) => sum + it.asked, 0)
    bar.value = all.reduce((sum, it) => sum + it.answered, 0)
    bar.setAttribute('aria-label', t('sheet.answered', bar.value, bar.max))
  }
  open.changed = show
  open.savingChanged = () => tellSaving(saved, open)
  open.savingChanged()
  if (at) fields.draw()
  void fields.drawRest(() => bar.setAttribute('data-section', code))
  show()
  const add = h('button', { type: 'button', hidden: !isEntrance(open, found) || !open.canAnswer, onclick: () => {
    const member = crypto.randomUUID()
    open.addMember(member)
    fields.add(member)
    fields.draw()
    show()
    fields.element.lastElementChild?.querySelector('input')?.focus()
  } }, text('survey.sheet.add'))
  const next = nextOf(open, code)
  if (at) requestAnimationFrame(() => jump(fields, at))
  return {
    title: found.title,
    back: to('sheet', subject),
    main: [bar, found.help ? h('p', { class: 'small' }, found.help) : null, nobody, fields.element, add],
    bar: [saved, h('button', { type: 'button', class: 'button', onclick: () => (next ? go('sheet', subject, next) : go('sheet', subject)) }, next ? t('sheet.next') : t('sheet.finish'))],
    leave: () => {
      open.changed = () => {}
      open.savingChanged = () => {}
    },
  }
}

/** Screen readers hear what changes here, so it does not change for every letter. @param {HTMLElement} saved @param {OpenSheet} open */
function tellSaving(saved, open) {
  const words = t(`saving.${open.saving}`)
  if (open.saving !== 'SAVING') return void (saved.textContent === words || fill(saved, words))
  setTimeout(() => open.saving === 'SAVING' && fill(saved, words), SLOW_MS)
}

/** @param {OpenSheet} open @param {string} code @returns {string | undefined} */
function nextOf(open, code) {
  const all = standings(open).map((it) => it.section.code)
  return all[all.indexOf(code) + 1]
}

/** @param {SectionFields} fields @param {string} at */
function jump(fields, at) {
  const field = fields.all.find((it) => it.place === at)
  field?.element.scrollIntoView({ block: 'center' })
  const input = /** @type {HTMLElement | null} */ (field?.element.querySelector('input, select, textarea, button'))
  ;(input ?? field?.element)?.focus({ preventScroll: true })
}
