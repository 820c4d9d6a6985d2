/**
 * What only somebody who is signed in at the server with a password can do: make this machine theirs, and open it again
 * after a forgotten PIN.
 *
 * @typedef {{ user: { id: string, name: string }, csrf: { header: string, token: string } }} SignedIn
 * @typedef {typeof import('../store/vault.js')} Vault
 */

const INSTALLATION = 'field-installation'

/** @returns {Promise<SignedIn | null>} null if nobody is, or there is no network */
export async function signedIn() {
  const answer = await fetch('/field-work/me', { headers: { accept: 'application/json' } }).catch(() => null)
  return answer?.ok ? answer.json() : null
}

/**
 * @param {Vault} vault @param {SignedIn} me @param {string} name of the machine @param {string} pin
 * @returns {Promise<{ session: import('./app.js').Session, why?: undefined } | { session: null, why: 'network' | 'refused' | 'full' }>}
 */
export async function register(vault, me, name, pin) {
  const answer = await posted(me, '/field-work/devices', { installation: installation(), name })
  if (!answer) return { session: null, why: 'network' }
  if (!answer.ok) return { session: null, why: 'refused' }
  const session = await vault.register(await answer.json(), pin)
  return session ? { session } : { session: null, why: 'full' }
}

/** @param {SignedIn} me @param {string} device @returns {Promise<string | null>} */
export async function recoverySecret(me, device) {
  const answer = await posted(me, `/field-work/devices/${encodeURIComponent(device)}/recovery`, {})
  return answer?.ok ? (await answer.json()).recovery : null
}

/** @param {SignedIn} me @param {string} address @param {object} body */
const posted = (me, address, body) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', [me.csrf.header]: me.csrf.token },
    body: JSON.stringify(body),
  }).catch(() => null)

/** The identity of this browser on this machine, for all its reviewers. */
function installation() {
  const known = localStorage.getItem(INSTALLATION)
  if (known) return known
  const made = crypto.randomUUID()
  localStorage.setItem(INSTALLATION, made)
  return made
}
