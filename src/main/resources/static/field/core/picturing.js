/**
 * @typedef {import('./types.js').PictureLine} PictureLine
 * @typedef {import('./types.js').Reply<number>} OffsetReply
 * @typedef {import('./round.js').Round} Round
 */

/** As the contract has it. */
const PIECE = 64 * 1024

/** Sends pictures of what was received, each from where the last round was cut. @param {Round} round */
export async function sendPictures(round) {
  const unsent = new Set((await round.desk.outbox()).map((it) => it.subject))
  const all = (await round.desk.pictures()).filter((it) => it.named && it.sent < it.size && !unsent.has(it.subject))
  for (const [index, it] of all.entries()) {
    if (!round.goesOn()) return
    round.progress('PICTURES', index, all.length)
    await sendPicture(round, it)
  }
}

/** @param {Round} round @param {PictureLine} picture */
async function sendPicture(round, picture) {
  const bytes = await round.desk.pictureBytes(picture.id)
  if (bytes === null) return
  let at = reached(round, await round.line.pictureOffset(picture.id), -1)
  while (at !== null && at < picture.size) {
    const piece = bytes.slice(at, at + PIECE)
    at = reached(round, await round.line.picturePiece(picture, at, piece), at)
    if (at !== null && !round.kept(await round.desk.notePicture(picture.id, { sent: at }))) return
  }
  if (at !== null) await round.desk.notePicture(picture.id, { sent: picture.size })
  round.report[at === null ? 'failed' : 'pictures'] += 1
}

/** How far the server has it; null if it does not go on. @param {Round} round @param {OffsetReply} reply @param {number} before */
function reached(round, reply, before) {
  if (reply.kind === 'DONE') return reply.value > before ? reply.value : null
  if (reply.kind === 'REFUSED' && reply.status === 404) return before < 0 ? 0 : null
  if (reply.kind !== 'SAME') round.blames(reply)
  return null
}
