/** What every page can do; one file, because each is only a few lines. */
import './reading/reading-bar.ts'
import './search-box.ts'
