/**
 * @typedef {import('./types.js').TakenVillage} TakenVillage
 * @typedef {import('./round.js').Round} Round
 */

/**
 * Takes the packages of the villages on the device again, those that have changed. A village for which nobody is sent any
 * more leaves the device, as far as it holds nothing unsent. It asks also with no village: so it learns that it was revoked.
 *
 * @param {Round} round
 */
export async function fetchVillages(round) {
  const taken = await round.desk.villages()
  const listed = await round.line.villages()
  if (listed.kind === 'REFUSED' || listed.kind === 'FAILED') return round.blames(listed)
  const given = new Set(listed.kind === 'DONE' ? listed.value.villages.map((it) => it.village) : taken.map((it) => it.village))
  for (const [index, it] of taken.entries()) {
    if (!round.goesOn()) return
    round.progress('VILLAGES', index, taken.length, it.name)
    if (given.has(it.village)) await take(round, it)
    else round.kept(await round.desk.leaveVillage(it.village, round.wishes.open))
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
