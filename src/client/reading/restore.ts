/**
 * Applies what a reader stored, before anything is painted. Its source becomes a script of the `<head>` that the browser
 * waits for (`reading-script.ts`), so it uses nothing that stands outside of it.
 */
export function restore(choices: Record<string, readonly string[]>, key: string): void {
  try {
    new URLSearchParams(localStorage.getItem(key) ?? '').forEach((value, name) => {
      if (choices[name]?.includes(value)) document.documentElement.dataset[name] = value
    })
    const sheet = document.currentScript?.dataset['sheet'] ?? ''
    // Only a sheet that the parser meets is waited for in every browser.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    if (localStorage.getItem(key)) document.write(`<link rel="stylesheet" href="${sheet}">`)
  } catch {
    // The browser keeps its storage closed, or the entry is broken: the defaults hold.
  }
}
