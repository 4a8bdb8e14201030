/** What systems, editors, offices and browsers lay into any folder by themselves, in lower case. */
const STRAY = [
  // Windows and macOS: previews, the look of a folder, what a foreign disk cannot keep.
  /^(?:(?:eh)?thumbs(?:_vista)?\.db|desktop\.ini|__macosx|icon\r|\$recycle\.bin)$/,
  /^system volume information$/,
  // Hidden files: .DS_Store, ._name, .~lock.name#, what a command was writing.
  /^\./,
  // Word, WPS and editors, as long as a file is open, and their safety copies.
  /^~\$|^~wr[a-z]\d+|~$|^#.*#$|\.(?:swp|swo|wbk|asd)$/,
  // Downloads that are not finished.
  /\.(?:te?mp|crdownload|part|partial|download|opdownload|!ut|td|xltd)$/,
]

/** Whether a file or folder is there by itself: nobody wrote it to be published, and nobody has to be told of it. */
export const isStrayName = (name: string): boolean => {
  const lower = name.toLowerCase()
  return STRAY.some((form) => form.test(lower))
}
