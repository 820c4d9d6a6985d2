// Whether every answer that anybody gave is at the server, exactly once, or a person decided against it.
import assert from 'node:assert/strict'

/**
 * @param {{ given: any[], dump: any }} outcome what was given on the devices, and what the server has: every packet once with
 *     its fate, every answer that ever stood on a sheet, every one that was replaced but by the office on its sheet, what waits
 *     for a person, and what a person chose
 * @returns {Record<string, number>} what was counted: the answers of devices; the cards that are left; for whom a person chose;
 *     packets that a person let lie, that are in quarantine still, that broke; and wishes to hand in that were past
 */
export function count({ given, dump }) {
  const packets = dump.packets
  assert.equal(new Set(packets.map((it) => it.packet)).size, packets.length, 'a packet was taken in twice')
  for (const it of packets) assert.notEqual(it.outcome, 'HELD', `held for ever: ${JSON.stringify(it)}`)
  assert.deepEqual(packets.filter((it) => ['ALTERED', 'SAME_NUMBER', 'OTHER_SUBJECT'].includes(it.reason)), [], 'a device contradicts itself')
  const own = given.filter((it) => it.value?.startsWith('v'))
  for (const it of own) assert.ok(carrying(packets, it).length <= 1, `twice: ${JSON.stringify(it)}`)
  for (const it of lastOfEach(given)) found(packets, dump, it)
  for (const it of dump.replaced) assert.ok(wasSeen(packets, it) || wasChosen(dump, it), `overwritten unseen: ${JSON.stringify(it)}`)
  assert.deepEqual(dump.late_wishes ?? [], [], 'handed in by a wish from before the sheet was given back')
  const many = (/** @type {any[]} */ all, /** @type {(it: any) => boolean} */ which) => all.filter(which).length
  return {
    answers: own.length, cards: dump.conflicts.length,
    office: many(dump.chosen, (it) => it.choice === 'OFFICE'), device: many(dump.chosen, (it) => it.choice === 'DEVICE'),
    settled: many(packets, (it) => it.settled), quarantined: many(packets, (it) => it.outcome === 'QUARANTINED' && !it.settled),
    broken: many(packets, (it) => it.reason === 'FAILED'), past: many(packets, (it) => it.reason === 'WISH_PAST'),
  }
}

/** Whether a person saw both. @param {any} dump @param {any} replaced */
const wasChosen = (dump, { subject, at, answer, by }) =>
  dump.chosen.some((/** @type {any} */ it) => it.choice === 'DEVICE' && it.subject === subject && it.at === at && it.office === answer && it.answer === by)

/** @param {any[]} packets @param {any} it */
const carrying = (packets, it) =>
  packets.filter((packet) => packet.device === it.device && packet.subject === it.subject &&
    packet.changes.some((/** @type {any} */ change) => change.at === it.at && change.after === it.value))

/**
 * Whether whoever replaced an answer had it before them: a device takes away only what its packet was based on, over as many
 * packets as were applied at once.
 *
 * @param {any[]} packets @param {{ subject: string, at: string, answer: string, by: string | null }} replaced
 */
function wasSeen(packets, { subject, at, answer, by }) {
  const steps = packets.filter((it) => it.subject === subject && it.outcome === 'APPLIED').flatMap((it) => it.changes).filter((it) => it.at === at)
  const reached = new Set([answer])
  for (const from of reached) {
    for (const it of steps.filter((step) => step.before === from)) reached.add(it.after)
  }
  return reached.size > 1 && reached.has(by)
}

/** What each device last said at each place; what it said before, it took back itself. @param {any[]} given */
const lastOfEach = (given) => [...new Map(given.map((it) => [`${it.device} ${it.subject} ${it.at}`, it])).values()].filter((it) => it.says)

/** @param {any[]} packets @param {any} dump @param {any} it */
function found(packets, dump, it) {
  const [packet] = carrying(packets, it).reverse()
  assert.ok(packet, `lost: ${JSON.stringify(it)}`)
  if (packet.outcome === 'QUARANTINED') return
  const isOnACard = dump.conflicts.some((/** @type {any} */ card) => card.device === it.device && card.subject === it.subject && card.at === it.at && card.answer === it.value)
  const isDecidedAgainst = dump.chosen.some((/** @type {any} */ one) => one.choice === 'OFFICE' && one.device === it.device && one.subject === it.subject && one.at === it.at && one.answer === it.value)
  const stood = it.value === null || dump.stood.includes(`${it.subject} ${it.at} ${it.value}`)
  assert.ok(isOnACard || isDecidedAgainst || stood, `neither on the sheet nor on a card, and nobody decided against it: ${JSON.stringify(it)}`)
}
