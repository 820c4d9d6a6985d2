/**
 * @typedef {import('./types.js').PictureLine} PictureLine
 * @typedef {import('./types.js').Reply<number>} OffsetReply
 * @typedef {import('./round.js').Round} Round
 */

/** As the contract has it. */
const PIECE = 64 * 1024

/** The bytes were spoilt on the way, and the server begins anew; or it was not the server that answered. */
const NOT_FOR_GOOD = ['picture_digest_differs', '']

/** The server knows of it and has not all of it. @param {PictureLine} picture */
export const isLeft = (picture) => picture.named && picture.sent < picture.size

/** Those that are lost if the device is wiped now. @param {PictureLine[]} pictures @param {Iterable<string>} unsent households of which something is */
export function unsentPictures(pictures, unsent) {
  const waiting = new Set(unsent)
  return pictures.filter((it) => isLeft(it) || (!it.named && waiting.has(it.subject)))
}

/** Sends pictures of what was received, each from where the last round was cut. @param {Round} round */
export async function sendPictures(round) {
  const unsent = new Set((await round.desk.outbox()).map((it) => it.subject))
  const all = (await round.desk.pictures()).filter((it) => isLeft(it) && !unsent.has(it.subject) && (round.wishes.force || !it.error))
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
  let at = await reached(round, picture, await round.line.pictureOffset(picture.id), -1)
  while (at !== null && at < picture.size) {
    const piece = bytes.slice(at, at + PIECE)
    at = await reached(round, picture, await round.line.picturePiece(picture, at, piece), at)
    if (at !== null && !round.kept(await round.desk.notePicture(picture.id, { sent: at }))) return
  }
  if (at !== null) await round.desk.notePicture(picture.id, { sent: picture.size, error: null })
  round.report[at === null ? 'failed' : 'pictures'] += 1
}

/** How far the server has it; null if it does not go on. @param {Round} round @param {PictureLine} picture @param {OffsetReply} reply @param {number} before */
async function reached(round, picture, reply, before) {
  if (reply.kind === 'DONE') return reply.value > before ? reply.value : null
  if (reply.kind === 'REFUSED' && reply.status === 404) return before < 0 ? 0 : null
  if (reply.kind !== 'SAME') round.blames(reply)
  const isForGood = reply.kind === 'REFUSED' && reply.status !== 401 && !NOT_FOR_GOOD.includes(reply.code)
  if (isForGood) round.kept(await round.desk.notePicture(picture.id, { error: reply.code }))
  return null
}
