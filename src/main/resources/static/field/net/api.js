/**
 * The line to the server. What comes of a request is a value: done, the same as before, refused with a code, or not arrived,
 * which is nobody's refusal.
 *
 * @typedef {import('../core/types.js').Line} Line
 * @typedef {import('../core/types.js').Registration} Registration
 * @typedef {import('../core/types.js').SendError} SendError
 */

/** @template T @typedef {import('../core/types.js').Reply<T>} Reply */

const PATIENCE_MS = 30_000
const PACKAGE_PATIENCE_MS = 180_000
const LATER = [429, 502, 503, 504]

/**
 * @template T
 * @param {string} path @param {RequestInit} request @param {(response: Response) => Promise<T>} reading @param {number} [patience] in milliseconds
 * @returns {Promise<Reply<T>>}
 */
async function ask(path, request, reading, patience = PATIENCE_MS) {
  try {
    const response = await fetch(path, { redirect: 'error', cache: 'no-store', ...request, signal: AbortSignal.timeout(patience) })
    if (response.status === 304) return { kind: 'SAME' }
    if (response.ok || isElsewhere(response)) return { kind: 'DONE', value: await reading(response), etag: response.headers.get('ETag') }
    if (LATER.includes(response.status)) return { kind: 'FAILED', error: 'BUSY' }
    if (response.status >= 500) return { kind: 'FAILED', error: 'SERVER' }
    return { kind: 'REFUSED', status: response.status, code: await problem(response) }
  } catch (error) {
    return { kind: 'FAILED', error: whyNot(error) }
  }
}

/** The server has more or less of a picture than was thought, and says how much. @param {Response} response */
const isElsewhere = (response) => response.status === 409 && response.headers.has('Upload-Offset')

/** @param {unknown} error @returns {SendError} */
function whyNot(error) {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'TIMEOUT'
  return error instanceof SyntaxError ? 'SERVER' : 'OFFLINE'
}

/** The code of a problem detail; empty if something on the way answered. @param {Response} response @returns {Promise<string>} */
const problem = (response) => response.json().then((it) => String(it.code ?? ''), () => '')

/** @param {Response} response */
const json = (response) => response.json()

/** @param {Response} response */
const offset = async (response) => Number(response.headers.get('Upload-Offset') ?? NaN)

/** Who is signed in at the server in this browser, and the token against forged forms. @returns {Promise<Reply<{ user: { id: string, name: string }, csrf: { header: string, token: string }, fresh: boolean }>>} */
export const me = () => ask('/field-work/me', {}, json)

/**
 * @param {{ header: string, token: string }} csrf
 * @param {{ installation: string, name: string, device?: string }} device names one of the reviewer's own that goes on with a new token
 * @returns {Promise<Reply<Registration>>}
 */
export const register = (csrf, device) => ask('/field-work/devices', posted(csrf, device), json)

/** The recovery secret again, for a forgotten PIN. @param {{ header: string, token: string }} csrf @param {string} device @returns {Promise<Reply<{ recovery: string }>>} */
export const recovery = (csrf, device) => ask(`/field-work/devices/${device}/recovery`, posted(csrf, {}), json)

/** @param {{ header: string, token: string }} csrf @param {unknown} body @returns {RequestInit} */
const posted = ({ header, token }, body) =>
  ({ method: 'POST', headers: { 'Content-Type': 'application/json', [header]: token }, body: JSON.stringify(body) })

/**
 * @param {{ token: () => string, version: string, waiting: () => number, pictures?: () => number }} from whom, which version of the app, and how many packets and pictures wait
 * @returns {Line}
 */
export function line({ token, version, waiting, pictures = () => 0 }) {
  const headers = (/** @type {Record<string, string>} */ more = {}) =>
    ({ Authorization: `Bearer ${token()}`, 'X-Field-Version': version, 'X-Field-Waiting': String(waiting()), 'X-Field-Pictures': String(pictures()), ...more })
  const own = { credentials: /** @type {const} */ ('omit') }
  return {
    villages: () => ask('/api/field/villages', { ...own, headers: headers() }, json),
    keys: (device) => ask(`/public/field/keys/${device}`, own, (response) => response.text()),
    pack: (village, etag, progress) =>
      ask(`/api/field/villages/${village}`, { ...own, headers: headers(etag ? { 'If-None-Match': etag } : {}) },
        (response) => counted(response, progress), PACKAGE_PATIENCE_MS),
    packet: (body) =>
      ask('/api/field/packets', { ...own, method: 'POST', headers: headers({ 'Content-Type': 'application/json' }), body }, json),
    pictureOffset: (id) => ask(`/api/field/pictures/${id}`, { ...own, method: 'HEAD', headers: headers() }, offset),
    picturePiece: async (picture, at, piece) => {
      const { id, owner, subject, sheet, question, size, digest } = picture
      const about = new URLSearchParams({ owner, subject, sheet, question })
      const told = { 'Upload-Offset': String(at), 'Upload-Length': String(size), 'Upload-Digest': digest, 'Content-Type': 'application/octet-stream' }
      return ask(`/api/field/pictures/${id}?${about}`, { ...own, method: 'PUT', headers: headers(told), body: piece }, offset)
    },
    sealedFile: (file) =>
      ask('/public/field/files', { ...own, method: 'POST', headers: { 'Content-Type': 'application/json' }, body: file }, json),
  }
}

/** Reads it while telling how much has come. @param {Response} response @param {((bytes: number) => void) | undefined} progress */
async function counted(response, progress) {
  if (!progress || !response.body) return response.json()
  let bytes = 0
  const counting = new TransformStream({
    transform(chunk, controller) {
      progress((bytes += chunk.byteLength))
      controller.enqueue(chunk)
    },
  })
  return new Response(response.body.pipeThrough(counting)).json()
}
