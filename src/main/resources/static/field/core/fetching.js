/**
 * @typedef {import('./types.js').TakenVillage} TakenVillage
 * @typedef {import('./round.js').Round} Round
 */

import { learnKeys } from './keys.js'

/** @template T @typedef {import('./types.js').Reply<T>} Reply */

/** Thirty days after the last day of a campaign its households are nobody's business on a device. */
const KEPT_AFTER_MS = 30 * 24 * 3_600_000
const A_DAY_MS = 24 * 3_600_000

/**
 * Takes the packages of the villages on the device again, those that have changed. A village for which nobody is sent any
 * more leaves the device, as far as it holds nothing unsent. It asks also with no village: so it learns that it was revoked.
 *
 * @param {Round} round
 */
export async function fetchVillages(round) {
  const taken = await round.desk.villages()
  const listed = await round.line.villages()
  if (!isRightGone(listed) && (listed.kind === 'REFUSED' || listed.kind === 'FAILED')) return round.blames(listed)
  if (listed.kind === 'DONE' && isNew(round, listed.value.file_key)) await learnKeys(round)
  const given = new Set(listed.kind === 'DONE' ? listed.value.villages.map((it) => it.village)
    : listed.kind === 'SAME' ? taken.map((it) => it.village) : [])
  for (const [index, it] of taken.entries()) {
    if (!round.goesOn()) return
    round.progress('VILLAGES', index, taken.length, it.name)
    if (given.has(it.village)) await take(round, it)
    else round.kept(await round.desk.leaveVillage(it.village, round.wishes.open))
  }
}

/** Whether files are sealed for another key by now. @param {Round} round @param {string | undefined} fileKey */
const isNew = (round, fileKey) => fileKey !== undefined && fileKey !== round.desk.device().fileKey.id

/** Nobody is sent out any more; only the server says so with that code, not what stands on the way to it. @param {Reply<unknown>} reply */
const isRightGone = (reply) => reply.kind === 'REFUSED' && reply.status === 403 && reply.code === 'forbidden'

/**
 * Villages whose campaign is long over leave the device, as far as they hold nothing unsent, also if it never meets a
 * network again. Two days apart must say so: a clock that was moved for a moment takes nobody's list away in the field.
 *
 * @param {Round} round
 */
export async function leaveOver(round) {
  const now = round.ports.clock().getTime()
  for (const { village, until, overSince = null } of await round.desk.villages()) {
    const isOver = Date.parse(until) + KEPT_AFTER_MS < now
    const since = overSince === null ? null : Date.parse(overSince)
    if (isOver && since !== null && since + A_DAY_MS <= now) round.kept(await round.desk.leaveVillage(village, round.wishes.open))
    else if (isOver && (since === null || since > now)) round.kept(await round.desk.noteOver(village, new Date(now).toISOString()))
    else if (!isOver && since !== null) round.kept(await round.desk.noteOver(village, null))
  }
}

/**
 * Takes one village along, anew or again.
 *
 * @param {Round} round @param {{ village: string, etag: string | null }} village
 */
export async function take(round, { village, etag }) {
  const reply = await round.line.pack(village, etag)
  if (reply.kind === 'SAME') return
  if (reply.kind === 'DONE') {
    if (round.kept(await round.desk.takePackage(reply.value, reply.etag, round.wishes.open))) round.report.villages += 1
  } else {
    round.blames(reply)
    round.report.failed += 1
  }
}
