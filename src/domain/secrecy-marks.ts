/** A mark or wording that does not belong in a public document. */
export type SecrecyMark = { text: string; index: number; isMark: boolean }

/** 密级 as they are put on documents: the word with a star or a term, or alone on a line. */
const MARK =
  /(?:绝密|机密|秘密)\s*[★☆*]|[★☆]\s*(?:\d{1,2}\s*年|长期)|^\s*(?:绝密|机密|秘密)\s*$|密\s*级\s*[:：]\s*(?:绝密|机密|秘密)/gm
const WORDING =
  /内部资料|内部文件|内部使用|过程稿|送审稿|讨论稿|请勿外传|不得外传|注意保密|阅后(?:收回|销毁)/g

/** Secrecy marks, and words that drafts and internal papers carry. */
export function findSecrecyMarks(text: string): SecrecyMark[] {
  return [
    ...[...text.matchAll(MARK)].map(({ 0: found, index }) => ({
      text: found.trim(),
      index,
      isMark: true,
    })),
    ...[...text.matchAll(WORDING)].map(({ 0: found, index }) => ({
      text: found,
      index,
      isMark: false,
    })),
  ]
}
