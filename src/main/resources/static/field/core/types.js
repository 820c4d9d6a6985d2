/**
 * The shapes that the parts of the field app hand to each other, besides those of the line (`wire.js`). Instants are ISO
 * texts in UTC, days are `2026-11-22`.
 *
 * @typedef {import('./reckoning.js').Answer} Answer
 * @typedef {import('./wire.js').SheetAnswers} SheetAnswers
 * @typedef {import('./wire.js').VillageLine} VillageLine
 * @typedef {import('./wire.js').Pack} Pack
 * @typedef {import('./wire.js').PackedVisit} PackedVisit
 * @typedef {import('./wire.js').ReceiptLine} ReceiptLine
 * @typedef {import('./wire.js').SignedReceipt} SignedReceipt
 * @typedef {import('./wire.js').Registration} Registration
 *
 * A packet that waits for its receipt. `body` is what is sent, to the letter, and never changes; `HELD` was received, and
 * waits at the server for one before it. `error` is why the last try failed, null before the first.
 * @typedef {{
 *   packet: string, number: number, handIn: boolean, madeAt: string, body: string, places: string[],
 *   state: 'WAITING' | 'HELD', tries: number, error: SendError | null, nextTry: string | null,
 * }} SealedPacket
 *
 * A packet that was received and still waits for something at the office: for one before it, for a person who looks at it,
 * for a choice between two answers. The device asks again what became of it, not before `nextAsk`; null is with the next round.
 * @typedef {{ packet: string, body: string, handIn: boolean, outcome: ReceiptLine['outcome'], nextAsk: string | null }} UnsettledPacket
 *
 * Why something did not arrive, for the pages to say: no network; no answer in time; the server asks to come later; it
 * failed in the middle; its receipt does not hold; it refused; it is larger than what goes over the line.
 * @typedef {'OFFLINE' | 'TIMEOUT' | 'BUSY' | 'SERVER' | 'RECEIPT' | 'REFUSED' | 'TOO_LARGE'} SendError
 *
 * A household on the device. `now` is what stands on the sheet, `sealed` what the next packet is compared with: the server's
 * answers, and over them those that were sealed. `sheet` is null until this device begins. `handIn` is the wish, until its
 * receipt; `complete` is what the evaluator last said; `outcome` the last receipt.
 * @typedef {{
 *   form: 1, subject: string, village: string, order: number, owner: string, code: string, label: string,
 *   persons: number, note: string, open: boolean, key: string, questionnaire: string, version: number,
 *   parts: Record<string, string>, sheet: string | null, day: string, revision: number, before: SheetAnswers,
 *   sealed: SheetAnswers, now: SheetAnswers, packets: SealedPacket[], unsettled: UnsettledPacket[], number: number,
 *   handIn: boolean, handedIn: boolean, complete: boolean, seconds: number, outcome: ReceiptLine | null,
 *   conflicts: number, quarantined: number,
 * }} VisitRecord
 *
 * NEW: nobody began. BEGUN. READY: nothing is missing, not handed in. WAITING: something was sealed and not received.
 * SENT: all was received, something is missing still. CONFLICT: somebody at the office answered otherwise. QUARANTINED:
 * somebody at the office must look. CLOSED: it can no longer be filled in.
 * @typedef {'NEW' | 'BEGUN' | 'READY' | 'WAITING' | 'SENT' | 'HANDED_IN' | 'CONFLICT' | 'QUARANTINED' | 'CLOSED'} VisitState
 *
 * One line of the list of households; `folded` is what is searched, and `unsent` counts packets.
 * @typedef {{
 *   subject: string, village: string, villageName: string, order: number, code: string, label: string, persons: number,
 *   note: string, state: VisitState, unsent: number, folded: string,
 * }} RosterLine
 *
 * One packet in the outbox, with the household it is about.
 * @typedef {SealedPacket & { subject: string, village: string, label: string, code: string }} OutboxLine
 *
 * A picture on the device. It is sent once a packet that names it was received (`named`); `sent` bytes are at the server.
 * `error` is the code with which the server refused it for good, null if it did not.
 * @typedef {{
 *   id: string, subject: string, owner: string, sheet: string, question: string, type: string, size: number,
 *   digest: string, named: boolean, sent: number, error: string | null,
 * }} PictureLine
 *
 * What goes into a file to be carried; `content` of a picture is base64url, `left` counts what did not fit.
 * @typedef {{
 *   packets: string[], left: { packets: number, pictures: number },
 *   pictures: { id: string, owner: string, subject: string, sheet: string, question: string, digest: string, content: string }[],
 * }} FileContent
 *
 * What came of a file of receipts. `OLDER`: one that was written later was taken in before. `CHANGED`: it was cut or changed
 * on the way. `FULL`: nothing more fits on the device; it can be taken in again.
 * @typedef {{ kind: 'TAKEN', packets: number, pictures: number } | { kind: 'OTHER_DEVICE', device: string }
 *   | { kind: 'OLDER', at: string, last: string } | { kind: 'NOT_OURS' | 'CHANGED' | 'FULL' | 'BUSY' }} Returning
 *
 * What stays of it on the device, under the reviewer's key; `machine` is what its owner calls it, `secret` signs files,
 * `receiptsAt` is when the last file of receipts was written that was taken in here.
 * @typedef {{
 *   device: string, machine: string, secret: string, user: { id: string, name: string }, token: string, receiptKeys: Record<string, string>,
 *   fileKey: { id: string, public: string }, receiptsAt?: string | null,
 * }} DeviceLine
 *
 * A village on the device; `etag` asks whether the package changed since. `overSince` is when the clock of the device first
 * said that its campaign is long over; absent or null: it does not.
 * @typedef {VillageLine & { takenAt: string, day: string, etag: string | null, judging: any | null, overSince?: string | null }} TakenVillage
 */

/**
 * What came of a request: done; the same as before (304); refused, with the code of the problem; not arrived.
 * @template T
 * @typedef {{ kind: 'DONE', value: T, etag: string | null } | { kind: 'SAME' }
 *   | { kind: 'REFUSED', status: number, code: string } | { kind: 'FAILED', error: SendError }} Reply
 */

/**
 * The line to the server, for one reviewer. Nothing here throws.
 *
 * @typedef {{
 *   villages: () => Promise<Reply<{ villages: VillageLine[], file_key: string }>>,
 *   keys: (device: string) => Promise<Reply<string>>,
 *   pack: (village: string, etag: string | null, progress?: (bytes: number) => void) => Promise<Reply<Pack>>,
 *   packet: (body: string) => Promise<Reply<SignedReceipt>>,
 *   pictureOffset: (id: string) => Promise<Reply<number>>,
 *   picturePiece: (picture: PictureLine, offset: number, piece: ArrayBuffer) => Promise<Reply<number>>,
 *   sealedFile: (file: string) => Promise<Reply<{ receipts: SignedReceipt[] }>>,
 * }} Line
 *
 * What came of keeping something: kept; the device is full and nothing changed.
 * @typedef {{ full: false } | { full: true }} Kept
 *
 * The store of the reviewer who is signed in on the device. Every change is whole or not at all.
 * `changeVisit` reads, changes and writes, again if somebody else wrote meanwhile (another tab, the sync); `lost` is what it
 * begins with if the household has left the device. What a package takes away, it leaves of `open`, whose sheet somebody is
 * filling in. `wipeSent` wipes
 * only if the server has everything; with pictures that it does not have, the households leave and the pictures stay.
 * @typedef {{
 *   device: () => DeviceLine,
 *   villages: () => Promise<TakenVillage[]>,
 *   outbox: () => Promise<OutboxLine[]>,
 *   unsealed: () => Promise<string[]>, unsettled: () => Promise<string[]>,
 *   visit: (subject: string) => Promise<VisitRecord | null>,
 *   changeVisit: (subject: string, change: (record: VisitRecord) => VisitRecord, lost?: VisitRecord) => Promise<Kept & { record: VisitRecord | null }>,
 *   takePackage: (pack: Pack, etag: string | null, open?: string | null) => Promise<Kept>,
 *   leaveVillage: (village: string, open?: string | null) => Promise<Kept>,
 *   noteOver: (village: string, since: string | null) => Promise<Kept>,
 *   pictures: () => Promise<PictureLine[]>,
 *   pictureBytes: (id: string) => Promise<ArrayBuffer | null>,
 *   notePicture: (id: string, change: { named?: boolean, sent?: number, error?: string | null }) => Promise<Kept>,
 *   dropPicture: (id: string) => Promise<void>,
 *   sealedFile: (content: FileContent) => Promise<string>,
 *   learn: (news: Partial<Pick<DeviceLine, 'receiptKeys' | 'fileKey' | 'receiptsAt'>>) => Promise<void>,
 *   wipe: () => Promise<void>,
 *   wipeSent: () => Promise<'UNSENT' | 'PICTURES' | 'WIPED'>,
 * }} Desk
 *
 * What the pages need besides. `room` tells how many bytes are used and how many there are, and whether the browser
 * promised not to clear them away; `renew` takes what the server said when the device was registered anew; `gone` comes when
 * another page has wiped the store.
 * @typedef {Desk & {
 *   renew: (said: Registration) => Promise<void>, roster: () => Promise<RosterLine[]>,
 *   village: (village: string) => Promise<TakenVillage | null>, questionnaire: (key: string) => Promise<any | null>,
 *   putPicture: (picture: PictureLine, bytes: ArrayBuffer) => Promise<Kept>,
 *   room: () => Promise<{ used: number, quota: number, persisted: boolean }>, lock: () => void, gone: Promise<void>,
 * }} Session
 *
 * Somebody who uses this device, `user` at the server; `wait` is how many milliseconds no PIN is taken.
 * @typedef {{ id: string, user: string, name: string, device: string, wait: number }} Reviewer
 *
 * @typedef {{ kind: 'OPEN', session: Session } | { kind: 'WRONG_PIN', wait: number } | { kind: 'WAIT', wait: number }
 *   | { kind: 'WRONG_SECRET' } | { kind: 'FULL' } | { kind: 'NEWER_STORE' }} Unlocking
 *
 * How a round of sending and fetching went. `SIGN_IN`: the right of the device ran out, everything is kept. `REVOKED`: the
 * office took it away; with `wiped` everything was delivered and the reviewer is gone from this device. `BUSY`: another
 * round is on its way. `FULL`: nothing more fits on the device.
 * @typedef {{
 *   outcome: 'DONE' | 'OFFLINE' | 'SIGN_IN' | 'REVOKED' | 'BUSY' | 'FULL', received: number, waiting: number, failed: number,
 *   pictures: number, picturesWaiting: number, villages: number, wiped: boolean,
 * }} SyncReport
 *
 * What is being done just now, for a bar: `done` of `all`.
 * @typedef {{ step: 'PACKETS' | 'PICTURES' | 'VILLAGES', done: number, all: number, name: string | null }} SyncProgress
 */

export {}
