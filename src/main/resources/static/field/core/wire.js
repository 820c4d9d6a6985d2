/**
 * What goes over the line, written as it comes.
 *
 * @typedef {import('./reckoning.js').Answer} Answer
 *
 * Answers of one sheet, in the order of its members.
 * @typedef {{ answers: Record<string, Answer>, members: { id: string, answers: Record<string, Answer> }[] }} SheetAnswers
 *
 * A village as the server lists it.
 * @typedef {{ village: string, name: string, campaign: string, until: string, visits: number }} VillageLine
 *
 * A sheet as the server writes it.
 * @typedef {SheetAnswers & { form: number, questionnaire: string, version: number, day: string, by: string, parts: Record<string, string> }} FilledSheet
 *
 * A household in a package; `questionnaire` is the key of one of the package. `waiting` tells what waits at the office about
 * it, from whatever device: choices between two answers, and packets that are not in the sheet; it is missing for nothing.
 * @typedef {{
 *   subject: string, owner: string, code: string, label: string, persons: number, note: string, open: boolean,
 *   questionnaire: string, sheet: string | null, revision: number, filled: FilledSheet, before: SheetAnswers,
 *   waiting?: { cards: number, packets: number },
 * }} PackedVisit
 *
 * @typedef {{
 *   village: VillageLine, taken_at: string, day: string, questionnaires: Record<string, any>, judging: any | null,
 *   visits: PackedVisit[],
 * }} Pack
 *
 * What a receipt says; the same as the statement that is signed. SETTLED: it was in quarantine, and somebody said why it
 * stays out of the sheet.
 * @typedef {{
 *   packet: string, digest: string, outcome: 'APPLIED' | 'HELD' | 'QUARANTINED' | 'SETTLED', sheet: string | null, revision: number,
 *   handed_in: boolean, reason: string | null, conflicts: number, at: string,
 * }} ReceiptLine
 *
 * @typedef {{ statement: string, signature: string, key: string }} SignedReceipt
 *
 * What the server said when this device was registered for somebody.
 * @typedef {{
 *   device: string, user: { id: string, name: string }, token: string, secret: string, recovery: string,
 *   receipt_keys: Record<string, string>, file_key: { id: string, public: string }, server_time: string,
 * }} Registration
 */

export {}
