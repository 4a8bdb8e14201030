/** Something that a camera or program wrote into an image without showing it, for example `作者`. */
export type ImageProperty = { name: string; value: string }

/** How a place on Earth is called among the properties. */
export const POSITION = '拍摄位置'

/** Where a picture was taken, in words: a city, a street. */
export const PLACE = '拍摄地点'

/** Set by whoever bought the camera: always a person, in whatever language. */
export const CAMERA_OWNER = '相机所有者'
