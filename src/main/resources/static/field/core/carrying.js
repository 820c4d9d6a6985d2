/**
 * What is carried to the office in a file, for a device that meets no network: packets, and pictures when all packets are
 * in. A file holds no more than a stick and an office bear; what is left is told in it, and is for the next file.
 *
 * @typedef {import('./types.js').Desk} Desk
 * @typedef {import('./types.js').FileContent} FileContent
 * @typedef {import('./types.js').OutboxLine} OutboxLine
 * @typedef {import('./types.js').PictureLine} PictureLine
 */

import { toBase64url } from './bytes.js'
import { unsentPictures } from './picturing.js'

/** Bytes of what is sealed; the office takes files of twenty million, and sealing makes a third more of them. */
export const ROOM_OF_A_FILE = 9_000_000

/** What stands around the bytes of a picture. */
const AROUND_A_PICTURE = 500

/** Of each kind; the office takes no more in one file. */
const MOST_PACKETS = 4_000
const MOST_PICTURES = 1_000

/**
 * @param {Desk} desk @param {{ without?: Set<string>, room?: number }} [how] `without` are packets and pictures of files that were made before
 * @returns {Promise<{ content: FileContent, ids: string[] }>}
 */
export async function carried(desk, { without = new Set(), room = ROOM_OF_A_FILE } = {}) {
  const outbox = await desk.outbox()
  const lines = outbox.filter((it) => !without.has(it.packet))
  const unsent = unsentPictures(await desk.pictures(), outbox.map((it) => it.subject)).filter((it) => !without.has(it.id))
  const packets = fitting(lines, room)
  const filled = packets.reduce((sum, it) => sum + weight(it), 0)
  const areAllIn = packets.length === lines.length
  const { fit, left } = areAllIn ? await fittingPictures(desk, unsent, room - filled) : { fit: [], left: unsent.length }
  const ids = [...packets.map((it) => it.packet), ...fit.map((it) => it.id)]
  const content = { packets: packets.map((it) => it.body), pictures: fit, left: { packets: lines.length - packets.length, pictures: left } }
  return { content, ids }
}

/** @param {OutboxLine} packet its quotation marks are written twice as long, and letters with marks take several bytes */
const weight = ({ body }) => new TextEncoder().encode(JSON.stringify(body)).length + 1

/** The first ones that have room together. @param {OutboxLine[]} lines @param {number} room @returns {OutboxLine[]} */
export function fitting(lines, room) {
  let left = room
  const cut = lines.findIndex((it, index) => index === MOST_PACKETS || (left -= weight(it)) < 0)
  return cut < 0 ? lines : lines.slice(0, Math.max(cut, 1))
}

/**
 * @param {Desk} desk @param {PictureLine[]} pictures @param {number} room
 * @returns {Promise<{ fit: FileContent['pictures'], left: number }>} one whose bytes are gone is neither
 */
async function fittingPictures(desk, pictures, room) {
  /** @type {FileContent['pictures']} */
  const fit = []
  let free = room
  for (const [index, { id, owner, subject, sheet, question, size, digest }] of pictures.entries()) {
    free -= Math.ceil((size * 4) / 3) + AROUND_A_PICTURE
    if (free < 0 || fit.length === MOST_PICTURES) return { fit, left: pictures.length - index }
    const bytes = await desk.pictureBytes(id)
    if (bytes !== null) fit.push({ id, owner, subject, sheet, question, digest, content: toBase64url(bytes) })
  }
  return { fit, left: 0 }
}
