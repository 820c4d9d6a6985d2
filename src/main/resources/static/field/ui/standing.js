/** In one line, whether there is a network and whether everything is sent. */

import { t } from './words.js'

/** @param {import('./app.js').App} app @returns {{ words: string, kind: 'calm' | 'busy' | 'look' }} */
export function standing({ exchange }) {
  if (!exchange) return { words: navigator.onLine ? '' : t('standing.offline_here'), kind: 'calm' }
  const { report, progress, unsent } = exchange
  if (progress && navigator.onLine) return { words: t('standing.sending'), kind: 'busy' }
  if (report?.outcome === 'REVOKED' && report.picturesWaiting > 0) return { words: t('standing.revoked_pictures', report.picturesWaiting), kind: 'look' }
  if (report && ['SIGN_IN', 'REVOKED', 'FULL'].includes(report.outcome)) return { words: t(`standing.${report.outcome}`), kind: 'look' }
  const left = unsent > 0 ? t('standing.unsent', unsent) : t('standing.all_sent')
  return { words: navigator.onLine ? left : `${t('standing.offline')} ${left}`, kind: 'calm' }
}
