/** The bodies that a text lists one after another, each as it is named; what stands in brackets belongs to a name. */
export function splitBodyNames(text: string): string[] {
  return text.split(/[、，\s]+(?![^（(]*[）)])/).filter((name) => name !== '')
}
