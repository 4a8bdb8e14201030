/**
 * Sends the reader of a former address on, with the place within the document (`#…`) and what a search marks (`?hit=`),
 * which a refresh of the page's head would lose. The address before is replaced: going back does not lead here again.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-sent-on]')
if (link) {
  link.search = location.search
  link.hash = location.hash
  location.replace(link.href)
}
