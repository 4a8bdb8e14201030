/**
 * The text with an end to its last line. Sätteri 0.10.5 aborts the whole process on some texts without one, such as
 * `export ]"<b>_\`: it reads a backslash and the character behind it, of which there is none.
 */
export const withLastLineEnded = (text: string) => (text.endsWith('\n') ? text : `${text}\n`)
