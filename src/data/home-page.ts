import { getColumns, getDirectories } from './listing.ts'
import { getHomeQuestions } from './home-questions.ts'
import { getSite } from './site.ts'

/** Everything that the home page prints; what is empty is left out. */
export async function getHomePage() {
  const directories = await getDirectories()
  return {
    site: getSite(),
    questions: await getHomeQuestions(),
    columns: await getColumns(),
    directories: directories
      .map(({ name, path, groups }) => ({
        name,
        path,
        links: groups
          .flatMap(({ values }) => values)
          .filter(({ count, isBelow }) => count > 0 && !isBelow),
      }))
      .filter(({ links }) => links.length > 0),
  }
}
