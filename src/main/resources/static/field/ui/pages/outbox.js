/** What still has to go to the office, why it has not yet, and the ways to send it. */

import { unsentPictures } from '../../core/picturing.js'
import { asBlob } from '../../net/sealed.js'
import { fill, h, unique } from '../dom.js'
import { to } from '../router.js'
import { momentInWords, sizeInWords, t } from '../words.js'

/** @typedef {import('../../core/types.js').OutboxLine} OutboxLine */

/** Refusals of a picture that the reviewer can do something about. */
const WHY_NOT = ['forbidden', 'not_found', 'picture_too_many', 'picture_too_large', 'picture_no_subject', 'picture_no_right']

/** @param {import('../app.js').App} app @returns {Promise<import('../frame.js').View>} */
export async function outbox(app) {
  const body = h('div', {})
  const told = h('p', { role: 'status', class: 'told' })
  const now = h('button', { type: 'button', class: 'button' }, t('outbox.now'))
  const file = h('button', { type: 'button', class: 'button button--quiet' }, t('outbox.file'))
  /** Packets and pictures of the files that were made on this page. @type {Set<string>} */
  const made = new Set()
  const refresh = async () => {
    const [lines, pictures, unsealed, roster] = await Promise.all([app.desk.outbox(), app.desk.pictures(), app.desk.unsealed(), app.desk.roster()])
    const left = unsentPictures(pictures, [...unsealed, ...lines.map((it) => it.subject)])
    fill(body, ...sending(app), ...waiting(lines), ...picturesLeft(left), ...picturesRefused(left, roster), ...receipts(app))
    now.disabled = app.line.progress !== null
    file.hidden = lines.length === 0 && left.length === 0
  }
  now.addEventListener('click', () => app.line.send({ force: true }))
  file.addEventListener('click', async () => {
    fill(told, t('outbox.file_making'))
    const done = await app.line.file(made)
    if (done === null) return fill(told, t('full'))
    download(done.file)
    const { packets, pictures } = done.left
    const isLast = packets + pictures === 0
    if (isLast) made.clear()
    else for (const it of done.ids) made.add(it)
    fill(file, t(isLast ? 'outbox.file' : 'outbox.file_next'))
    fill(told, t('outbox.file_made'), isLast ? null : h('strong', {}, ' ', t('outbox.file_more', packets, pictures)))
    await refresh()
  })
  await refresh()
  return { title: t('outbox.title'), tab: 'outbox', main: [body, told, ...carriedBack(app, refresh)], bar: [file, now], refresh, tick: refresh }
}

/** @param {import('../app.js').App} app @returns {import('../dom.js').Child[]} */
function sending(app) {
  const { progress, report } = app.line
  if (progress) {
    const words = t(`outbox.step.${progress.step}`, progress.done, progress.all, progress.name ?? '')
    return [h('p', {}, words), h('progress', { max: String(Math.max(progress.all, 1)), value: progress.done, 'aria-label': words })]
  }
  return report ? [h('p', { class: report.outcome === 'DONE' ? 'good' : 'caution' }, t(`outbox.outcome.${report.outcome}`))] : []
}

/** @param {OutboxLine[]} lines @returns {import('../dom.js').Child[]} */
function waiting(lines) {
  if (lines.length === 0) return [h('p', {}, t('outbox.empty'))]
  return [
    h('h2', {}, t('outbox.waiting', new Set(lines.map((it) => it.subject)).size)),
    h('ul', { class: 'list list--long' }, ...lines.map((it) =>
      h('li', {}, h('a', { class: 'card', href: to('sheet', it.subject) },
        h('strong', {}, it.label),
        h('span', { class: 'small' }, `${it.code} · ${t(it.handIn ? 'outbox.hand_in' : 'outbox.part', it.number)}`),
        h('span', { class: 'small' }, t('outbox.made', momentInWords(it.madeAt))),
        h('span', { class: it.error ? 'caution' : 'small' }, it.error ? t(`outbox.error.${it.error}`) : t('outbox.not_tried')),
        it.error && it.nextTry ? h('span', { class: 'small' }, t('outbox.next', it.tries, momentInWords(it.nextTry))) : null)))),
  ]
}

/** @param {import('../../core/types.js').PictureLine[]} pictures @returns {import('../dom.js').Child[]} */
function picturesLeft(pictures) {
  if (pictures.length === 0) return []
  const left = pictures.reduce((sum, it) => sum + it.size - it.sent, 0)
  return [h('p', {}, t('outbox.pictures', pictures.length, sizeInWords(left)))]
}

/** @param {import('../../core/types.js').PictureLine[]} pictures @param {import('../../core/types.js').RosterLine[]} roster @returns {import('../dom.js').Child[]} */
function picturesRefused(pictures, roster) {
  const refused = pictures.filter((it) => it.error)
  if (refused.length === 0) return []
  const labelOf = (/** @type {string} */ subject) => roster.find((it) => it.subject === subject)?.label ?? t('outbox.picture.left')
  return [
    h('h2', {}, t('outbox.pictures_refused', refused.length)),
    h('ul', { class: 'list' }, ...refused.map((it) => h('li', { class: 'card' },
      h('strong', {}, labelOf(it.subject)),
      h('span', { class: 'caution' }, t(`outbox.picture.${WHY_NOT.includes(it.error ?? '') ? it.error : 'other'}`))))),
  ]
}

/** @param {import('../app.js').App} app @returns {import('../dom.js').Child[]} */
function receipts(app) {
  const { report } = app.line
  return report && report.received > 0 ? [h('p', { class: 'good' }, t('outbox.received', report.received))] : []
}

/** Where receipts are taken in that the office gave on a stick. @param {import('../app.js').App} app @param {() => Promise<void>} refresh @returns {import('../dom.js').Child[]} */
function carriedBack(app, refresh) {
  const input = h('input', { type: 'file', id: unique(), accept: '.ctreceipts' })
  const told = h('p', { role: 'status' })
  input.addEventListener('change', async () => {
    const chosen = input.files?.[0]
    if (!chosen) return
    fill(told, t('outbox.returning'))
    const came = await app.line.takeReceipts(await chosen.text())
    input.value = ''
    told.className = came.kind === 'TAKEN' ? 'good' : 'caution'
    fill(told, await inWords(app, came))
    await refresh()
  })
  return [h('h2', {}, t('outbox.back.title')), h('p', { class: 'small' }, t('outbox.back.text')), h('div', { class: 'field' }, h('label', { for: input.id }, t('outbox.back.file')), input), told]
}

/** @param {import('../app.js').App} app @param {import('../../core/types.js').Returning} came */
async function inWords(app, came) {
  if (came.kind === 'TAKEN') return t('outbox.back.TAKEN', came.packets, came.pictures)
  if (came.kind === 'OLDER') return t('outbox.back.OLDER', momentInWords(came.at), momentInWords(came.last))
  if (came.kind !== 'OTHER_DEVICE') return t(`outbox.back.${came.kind}`)
  const whose = (await app.vault.reviewers()).find((it) => it.device === came.device)
  return whose ? t('outbox.back.OTHER_REVIEWER', whose.name) : t('outbox.back.OTHER_DEVICE')
}

/** @param {string} sealed */
function download(sealed) {
  const address = URL.createObjectURL(asBlob(sealed))
  const name = `chung-tay-${new Date().toISOString().slice(0, 16).replace(/[:T]/g, '-')}.ctfield`
  const link = h('a', { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
