import { CAMERA_OWNER, PLACE, POSITION } from './image-property.ts'
import type { ImageProperty } from './image-property.ts'
import { readXml } from './xml-events.ts'

/** Properties of XMP that can name a person or carry what somebody wrote, by their local names. */
const NAMES = new Map(
  Object.entries({
    creator: '作者',
    rights: '版权',
    title: '标题',
    description: '说明',
    OwnerName: CAMERA_OWNER,
    CameraOwnerName: CAMERA_OWNER,
    GPSLatitude: POSITION,
    City: PLACE,
    Location: PLACE,
    AuthorsPosition: '作者',
    CaptionWriter: '作者',
    Credit: '作者',
    Headline: '标题',
  }),
)

/** What an XMP packet says about persons and places; it writes properties as elements or as attributes. */
export function readXmp(packet: string): ImageProperty[] {
  const properties: ImageProperty[] = []
  const open: string[] = []
  const add = (name: string | undefined, value: string) => {
    if (name !== undefined && value.trim() !== '') properties.push({ name, value: value.trim() })
  }
  try {
    readXml(packet.slice(packet.indexOf('<')).replace(/\0/g, ''), {
      open(name, attributes) {
        open.push(name)
        for (const [key, value] of Object.entries(attributes))
          add(NAMES.get(key.slice(key.indexOf(':') + 1)), value)
      },
      text: (value) =>
        add(
          open.map((name) => NAMES.get(name)).findLast((name) => name !== undefined),
          value,
        ),
      close: () => void open.pop(),
    })
  } catch {
    // A packet that is damaged says no more than what was read of it.
  }
  return properties
}
