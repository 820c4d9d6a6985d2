/**
 * How long no PIN is taken after wrong ones. It is kept on the device, so that loading the page again does not end it. Pure.
 *
 * @typedef {{ wrong: number, since: number, wait: number }} Waiting `since` in milliseconds of the device's clock
 */

const FREE_TRIES = 3
const FIRST_MS = 30_000
const LONGEST_MS = 60 * 60_000

/** @type {Waiting} */
export const NO_WAIT = { wrong: 0, since: 0, wait: 0 }

/** @param {Waiting} before @param {number} now @returns {Waiting} */
export function wrongOnceMore({ wrong }, now) {
  const over = wrong + 1 - FREE_TRIES
  return { wrong: wrong + 1, since: now, wait: over < 0 ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(over, 20)) }
}

/** Milliseconds that are left. A clock that was moved back begins the wait anew. @param {Waiting} it @param {number} now */
export const left = ({ since, wait }, now) => (now < since ? wait : Math.max(0, since + wait - now))

/** What is kept from now on: the same, counted from now if the clock was moved back. @param {Waiting} it @param {number} now @returns {Waiting} */
export const counted = (it, now) => (now < it.since ? { ...it, since: now } : it)
