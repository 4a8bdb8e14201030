/** What of a voice matters here. */
type Voice = { lang: string; localService: boolean }

/**
 * The Chinese voice to read with: Mandarin of the mainland before other Mandarin before other Chinese, and a voice of the
 * device before one that needs the network. Absent where the browser has none.
 */
export function chooseVoice<Given extends Voice>(voices: Given[]): Given | undefined {
  const chinese = voices.filter(({ lang }) => rank(lang) < Infinity)
  return chinese.sort(
    (a, b) => rank(a.lang) - rank(b.lang) || Number(b.localService) - Number(a.localService),
  )[0]
}

/** Android writes zh_CN, and names Mandarin cmn. */
function rank(lang: string): number {
  const index = RANKS.findIndex((form) => form.test(lang))
  return index === -1 ? Infinity : index
}

const RANKS = [/^(zh|cmn)([-_](hans[-_])?cn|[-_]hans)?$/i, /^(zh|cmn)(?!.*hk)/i, /^(zh|yue)/i]
