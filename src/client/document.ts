/** What a document's page can do besides being read; one file, because each is only a few lines. */
import './contents-panel.ts'
import './copy-button.ts'
import './hit-marks.ts'
import './paragraph-links.ts'
import './print-button.ts'
import './share-button.ts'
import './status-day.ts'
import './term-links.ts'
