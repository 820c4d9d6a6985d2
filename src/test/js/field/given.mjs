// What the tests of the field core start from. The folder of the modules comes from the environment or is found from here.
import { pathToFileURL } from 'node:url'
import path from 'node:path'

export const field = path.resolve(import.meta.dirname, '../../../main/resources/static/field')

/** @param {string} name of a module of the field app */
export const load = (name) => import(pathToFileURL(path.join(field, name)).href)

/** @param {string} text */
export const said = (text) => ({ text })

/** A household as a package brings it. */
export function packed(change = {}) {
  const { answers = { roof: said('lá') }, members = [{ id: 'm1', answers: { job: said('nông') } }], ...others } = change
  return {
    subject: 's1', owner: 'review', code: 'H01', label: 'Nguyễn Thị Đào', persons: 2, note: '', open: true, questionnaire: 'q@1',
    sheet: null, revision: 0, before: { answers: {}, members: [] },
    filled: { form: 1, questionnaire: 'q', version: 1, day: '2026-11-01', by: 'u', parts: {}, answers, members },
    ...others,
  }
}

export const VILLAGE = { village: 'v1', name: 'Bản Rã', campaign: 'Rà soát 2026', until: '2026-12-14', visits: 1 }

export const pack = (...visits) =>
  ({ village: VILLAGE, taken_at: '2026-11-01T00:00:00Z', day: '2026-11-01', questionnaires: { 'q@1': {} }, judging: null, visits })

export const receipt = (change = {}) =>
  ({ packet: 'p1', digest: '', outcome: 'APPLIED', sheet: 'x', revision: 1, handed_in: false, reason: null, conflicts: 0, at: '', ...change })

/** Instants one after the other. */
export const at = (minute) => new Date(Date.UTC(2026, 10, 22, 1, minute)).toISOString()
