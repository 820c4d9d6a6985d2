/**
 * What only somebody who is signed in at the server with a password can do: make this machine theirs, give it a new token,
 * open it again after a forgotten PIN.
 *
 * @typedef {{ user: { id: string, name: string }, csrf: { header: string, token: string }, fresh: boolean }} SignedIn `fresh`: the password was typed just now
 * @typedef {'network' | 'refused' | 'full'} Why
 */

import { me, recovery, register } from '../net/api.js'

/** @returns {Promise<SignedIn | null>} null if nobody is, or there is no network */
export async function signedIn() {
  const reply = await me()
  return reply.kind === 'DONE' ? reply.value : null
}

/**
 * @param {import('../store/vault.js').Vault} vault @param {SignedIn} who @param {string} name of the machine @param {string} pin
 * @returns {Promise<import('../core/types.js').Session | Why>}
 */
export async function enrol(vault, who, name, pin) {
  const reply = await register(who.csrf, { installation: await vault.installation(), name })
  if (reply.kind !== 'DONE') return reply.kind === 'REFUSED' ? 'refused' : 'network'
  const opened = await vault.register(reply.value, pin, name)
  return opened.kind === 'OPEN' ? opened.session : 'full'
}

/**
 * A new token for the reviewer who is open on this machine.
 *
 * @param {import('../store/vault.js').Vault} vault @param {SignedIn} who @param {import('../core/types.js').Session} session
 * @returns {Promise<Why | null>} null if it was given
 */
export async function renew(vault, who, session) {
  const { device, machine } = session.device()
  const again = { installation: await vault.installation(), name: machine, device }
  const reply = await register(who.csrf, again)
  if (reply.kind !== 'DONE') return reply.kind === 'REFUSED' ? 'refused' : 'network'
  await session.renew(reply.value)
  return null
}

/** @param {SignedIn} who @param {string} device @returns {Promise<{ secret: string } | Why>} */
export async function recoverySecret(who, device) {
  const reply = await recovery(who.csrf, device)
  if (reply.kind === 'DONE') return { secret: reply.value.recovery }
  return reply.kind === 'REFUSED' ? 'refused' : 'network'
}
