/** Notices when nobody has touched the device for a while, also if it slept meanwhile and its clocks stood still. */

/** @param {number} after milliseconds @param {() => void} act */
export function whenIdle(after, act) {
  let last = Date.now()
  let timer = setTimeout(act, after)
  const touched = () => {
    if (Date.now() - last > after) act()
    last = Date.now()
    clearTimeout(timer)
    timer = setTimeout(act, after)
  }
  for (const it of ['pointerdown', 'keydown', 'focusin']) addEventListener(it, touched, { passive: true })
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && Date.now() - last > after) act()
  })
}
