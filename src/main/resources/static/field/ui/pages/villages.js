/** Which villages lie on this device, and which can be taken along while there is a network. */

import { fill, h } from '../dom.js'
import { dayInWords, momentInWords, sizeInWords, t } from '../words.js'

/** @typedef {import('../../core/types.js').VillageLine} VillageLine @typedef {import('../../core/types.js').TakenVillage} TakenVillage */

/** @param {import('../app.js').App} app @returns {Promise<import('../frame.js').View>} */
export async function villages(app) {
  const told = h('p', { role: 'status', class: 'told' })
  const none = h('p', {}, t('villages.none'))
  const list = h('ul', { class: 'list' })
  const bar = h('button', { type: 'button', class: 'button' }, t('villages.take_all'))
  let offered = /** @type {VillageLine[]} */ ([])

  const show = async () => {
    const taken = await app.desk.villages()
    const all = [...taken, ...offered.filter((it) => taken.every((other) => other.village !== it.village))]
    fill(list, ...all.map((it) => card(it, taken.find((other) => other.village === it.village), take)))
    none.hidden = all.length > 0
    bar.hidden = offered.every((it) => taken.some((other) => other.village === it.village))
  }
  const take = async (/** @type {VillageLine} */ village) => {
    const note = h('p', { role: 'status' })
    fill(told, note)
    const outcome = await app.line.take(village.village, (bytes) => fill(note, t('villages.taking', village.name, sizeInWords(bytes))))
    fill(told, outcome === 'DONE' ? t('villages.taken', village.name) : t(`villages.failed.${outcome}`))
    await show()
  }
  bar.addEventListener('click', async () => {
    bar.disabled = true
    const taken = await app.desk.villages()
    for (const it of offered) if (taken.every((other) => other.village !== it.village)) await take(it)
    bar.disabled = false
  })
  await show()
  void app.line.offered().then((found) => {
    if (found) offered = found
    else fill(told, t('villages.no_network'))
    return show()
  })
  return { title: t('villages.title'), tab: 'villages', main: [h('p', {}, t('villages.text')), none, list, told], bar: [bar] }
}

/** @param {VillageLine} village @param {TakenVillage | undefined} taken @param {(it: VillageLine) => void} take */
const card = (village, taken, take) =>
  h('li', { class: 'card' },
    h('strong', {}, village.name),
    h('span', {}, t('villages.line', village.visits, village.campaign)),
    h('span', {}, t('villages.until', dayInWords(village.until))),
    taken
      ? h('span', { class: 'good' }, t('villages.taken_at', momentInWords(taken.takenAt)))
      : h('button', { type: 'button', onclick: () => take(village) }, t('villages.take')))
