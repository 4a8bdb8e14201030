/** What is left of a title has to begin like a title of its own. */
const STANDS_ALONE = /^(?:\d{4}年|关于|政府信息公开)/

/** A title without the names of the bodies that it begins with, for places where the body is known already. */
export function toShortTitle(title: string, bodies: string[]): string {
  let rest = title
  for (const name of bodies)
    if (rest.startsWith(name)) rest = rest.slice(name.length).replace(/^[\s、]+/u, '')
  return STANDS_ALONE.test(rest) ? rest : title
}
