const PAGE_NUMBER =
  /^[—–―－-]+\s*[\d０-９]{1,4}\s*[—–―－-]+$|^第\s*\d{1,4}\s*页(?:\s*[，,/]?\s*[（(]?共\s*\d{1,4}\s*页[）)]?)?$/

/** Whether a line is the number of a printed page: — 3 —, 第 4 页 共 5 页. */
export const isPageNumber = (line: string) => PAGE_NUMBER.test(line.trim())
