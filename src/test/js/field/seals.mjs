// How receipts are checked: as the contract has it, or by a secret that both sides know, which takes a hundredth of the time.
import { createHash, createHmac, webcrypto } from 'node:crypto'

/** @param {ArrayBuffer | Uint8Array} bytes */
const digest = async (_, bytes) => {
  const it = createHash('sha256').update(bytes).digest()
  return it.buffer.slice(it.byteOffset, it.byteOffset + it.byteLength)
}

/** Reading a key each time would take longer than all the rest. @type {Map<string, Promise<CryptoKey>>} */
const keys = new Map()

/** @param {string} key of P-256, as the server publishes it */
export const contract = (key) => ({
  receiptKeys: { k1: key },
  subtle: {
    digest,
    verify: (how, known, signature, bytes) => webcrypto.subtle.verify(how, known, signature, bytes),
    importKey: (form, bytes, ...how) => {
      if (!keys.has(key)) keys.set(key, webcrypto.subtle.importKey(form, bytes, ...how))
      return keys.get(key)
    },
  },
})

/** @param {string} secret */
export const known = (secret) => ({
  receiptKeys: { k1: secret },
  subtle: {
    digest,
    importKey: async (_, bytes) => bytes,
    verify: async (_, bytes, signature, said) => createHmac('sha256', bytes).update(said).digest().equals(Buffer.from(signature)),
  },
})
