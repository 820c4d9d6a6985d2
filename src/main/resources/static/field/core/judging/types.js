/**
 * What the judging of a sheet works with. The server writes {@link Judging} with the package of a village.
 *
 * @typedef {import('../reckoning.js').Answer} Answer
 * @typedef {import('../evaluator.js').Answers} Answers
 * @typedef {import('../evaluator.js').Judgement} Judgement
 * @typedef {'YES' | 'NO' | 'UNKNOWN'} Known whether something is lacking, or holds
 * @typedef {'POOR' | 'NEAR_POOR' | 'AVERAGE_STANDARD' | 'NOT_POOR'} PovertyClass
 *
 * @typedef {{ value: string, clause: string, verified: boolean }} Term a whole number of the standard, and why it holds
 * @typedef {{ number: number, code: string, name: string, known: boolean, limits: Record<string, number>, accepted: string[] }} Indicator
 *   `known`: whether a text says when a household lacks it
 * @typedef {{ from_years: number, male_months: number, female_months: number }} WorkingAge
 * @typedef {{ table: string, columns: number, questions: { many: boolean, points: number[][] }[] }} PointTable
 *   points of each choice, in the order of the columns
 * @typedef {{
 *   form: number, days: { from: string, to: string }, area: 'RURAL' | 'URBAN', standard?: string,
 *   terms: Partial<Record<TermName, Term>>, indicators: Indicator[], indicators_verified: boolean,
 *   working_age?: WorkingAge, b1?: PointTable, words: Record<string, string>
 * }} Judging
 * @typedef {'income_line' | 'minimum_deprived' | 'b1_line' | 'b2_minimum' | 'b2_points_per_indicator'
 *   | 'average_standard_ceiling' | 'average_standard_livelihood'} TermName
 *
 * @typedef {Record<string, any>} Life what is known of a person, by the codes of the questions; absent is not known
 * @typedef {{ id: string, born?: string, sex?: string, life: Life }} Someone
 * @typedef {{ members: Someone[], living: Record<string, any>, points: bigint | null, income: bigint | null }} Household
 *
 * @typedef {{ fact: string, member: string | null, value: string, word: string, at: string[] }} Because
 *   `at`: places of the sheet that would tell it, where it is not known
 * @typedef {{ lacking: Known, because: Because[] }} Said
 * @typedef {{ number: number, name: string, answer: 'LACKING' | 'NOT_LACKING' | 'UNKNOWN', because: Sentence[], facts: Because[] }} IndicatorVerdict
 *
 * @typedef {{ parameter: string, measured: bigint, threshold: bigint, met: boolean, clause: string, verified: boolean }} Finding
 * @typedef {{ kind: 'NO_STANDARD' | 'NO_INCOME' | 'LIVELIHOOD' } | { kind: 'INDICATORS', numbers: number[] } | { kind: 'INCOMPLETE', parameter: string }} Missing
 * @typedef {{ result: PovertyClass | null, findings: Finding[], missing: Missing[], possible: PovertyClass[] }} Classification
 *   `possible`: one class if it is decided
 *
 * @typedef {{ key: string, values: string[], text: string, items?: string[], member?: string, clause?: string, verified?: boolean }} Sentence
 *   `text` is ready to be shown, above its `items` if there are any; `key` and `values` say which it is
 * @typedef {{
 *   outcome: PovertyClass | null, outcome_label: string, possible: PovertyClass[], possible_labels: string[],
 *   complete: boolean, headline: Sentence, note: Sentence, reasons: Sentence[], open: string[], indicators: IndicatorVerdict[],
 *   lacking: number, unknown: number, points: string | null, income: string | null,
 *   findings: Finding[], missing: Missing[]
 * }} Verdict
 *   `open`: places whose answers would decide it, in the order of the sheet
 */

export {}
