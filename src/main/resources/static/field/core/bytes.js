/** Bytes as texts. */

/** @param {string} text @returns {Uint8Array<ArrayBuffer>} */
export function fromBase64url(text) {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(binary, (it) => it.charCodeAt(0))
}

const AT_ONCE = 8192

/** Without padding. @param {ArrayBuffer | Uint8Array} bytes */
export function toBase64url(bytes) {
  const all = new Uint8Array(bytes)
  let binary = ''
  for (let at = 0; at < all.length; at += AT_ONCE) binary += String.fromCharCode(...all.subarray(at, at + AT_ONCE))
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/** @param {ArrayBuffer} bytes */
export const toHex = (bytes) => [...new Uint8Array(bytes)].map((it) => it.toString(16).padStart(2, '0')).join('')
