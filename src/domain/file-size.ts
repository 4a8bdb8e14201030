/** A size in bytes as readers know it: `12 KB`, `3.4 MB`; never `0 KB` for a file with content. */
export function toFileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
