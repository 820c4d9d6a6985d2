/** Names of what is being done in this page; enough where the browser has no locks over all its pages. @type {Set<string>} */
const running = new Set()

/**
 * Does it unless it is being done already, in this page or in another one of the same browser.
 *
 * @param {string} name @param {LockManager | undefined} locks @param {() => Promise<void>} work
 * @returns {Promise<boolean>} whether it was done
 */
export async function alone(name, locks, work) {
  if (running.has(name)) return false
  running.add(name)
  try {
    return await over(name, locks, work)
  } finally {
    running.delete(name)
  }
}

/** @param {string} name @param {LockManager | undefined} locks @param {() => Promise<void>} work */
async function over(name, locks, work) {
  if (!locks) return work().then(() => true)
  return locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work()
    return lock !== null
  })
}
