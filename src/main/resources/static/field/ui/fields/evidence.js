/** A picture and the place, both free to leave out. Pictures are made small before they are kept. */

import { shrunk } from './picture.js'
import { fill, h } from '../dom.js'
import { sizeInWords, t, text } from '../words.js'

/** @typedef {import('./field.js').Asked} Asked @typedef {import('./field.js').Control} Control */

const PATIENCE_MS = 45_000

/** @param {ArrayBuffer} bytes SHA-256 in hex */
const digest = async (bytes) =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((it) => it.toString(16).padStart(2, '0')).join('')

/** @param {Asked} asked @returns {Control} */
function photoControl({ open, session, question, member, place, id }) {
  const input = h('input', { type: 'file', accept: 'image/*', capture: 'environment', id: `${id}-input`, disabled: !open.canAnswer, 'aria-describedby': `${id}-messages` })
  const told = h('p', { role: 'status' })
  const shown = h('img', { alt: question.label, class: 'picture', hidden: true })
  const away = h('button', { type: 'button', class: 'quiet', hidden: true, onclick: () => open.answer(place, undefined) }, t('photo.take_away'))
  let drawn = ''
  input.addEventListener('change', async () => {
    const file = input.files?.[0]
    if (!file) return
    fill(told, t('photo.shrinking'))
    const picture = await shrunk(file)
    if (!picture) return fill(told, t('photo.unreadable'))
    const reference = crypto.randomUUID()
    const bytes = await picture.arrayBuffer()
    const { subject, owner, sheet } = open.begun()
    const kept = await session.putPicture({
      id: reference, subject, owner, sheet, question: question.code, type: picture.type, size: bytes.byteLength,
      digest: await digest(bytes), named: false, sent: 0, error: null,
    }, bytes)
    if (kept.full) return fill(told, t('full'))
    fill(told, t('photo.kept', sizeInWords(picture.size)))
    input.value = ''
    open.answer(place, { photo: reference })
  })
  const show = async () => {
    const answer = open.answerAt(question.code, member)
    const reference = answer && 'photo' in answer ? answer.photo : ''
    away.hidden = reference === '' || !open.canAnswer
    if (reference === drawn) return
    drawn = reference
    if (shown.src) URL.revokeObjectURL(shown.src)
    const bytes = reference ? await session.pictureBytes(reference) : null
    shown.hidden = bytes === null
    if (bytes) shown.src = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }))
    else if (reference) fill(told, t('photo.elsewhere'))
  }
  return { control: h('div', {}, input, shown, told, away), grouped: false, show }
}

/** @param {Asked} asked @returns {Control} */
function positionControl({ open, question, member, place, id }) {
  const told = h('p', { role: 'status' })
  const stands = h('p', {})
  const ask = h('button', { type: 'button', id: `${id}-input`, disabled: !open.canAnswer }, t('position.take'))
  const away = h('button', { type: 'button', class: 'quiet', onclick: () => open.answer(place, undefined) }, t('position.take_away'))
  ask.addEventListener('click', () => {
    fill(told, t('position.looking'))
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        fill(told)
        open.answer(place, { position: [coords.latitude.toFixed(6), coords.longitude.toFixed(6), Math.ceil(coords.accuracy)] })
      },
      (error) => fill(told, t(error.code === error.PERMISSION_DENIED ? 'position.denied' : 'position.failed')),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 0 })
  })
  const show = () => {
    const answer = open.answerAt(question.code, member)
    const taken = answer && 'position' in answer
    fill(stands, taken ? t('position.taken', answer.position[0], answer.position[1], answer.position[2]) : text('survey.answer.open'))
    away.hidden = !taken || !open.canAnswer
  }
  return { control: h('div', {}, stands, ask, told, away), grouped: false, show }
}

export const evidenceControls = { PHOTO: photoControl, POSITION: positionControl }
