/** Whether a document's topic (`head/branch`) is the given branch, or lies under the given head. */
export function isUnderTopic(topic: string, headOrBranch: string): boolean {
  return topic === headOrBranch || topic.startsWith(`${headOrBranch}/`)
}
