import { expect, test } from 'vitest'
import { findImageBlocks } from '#files/image-blocks.ts'
import { aWebp } from '../../setup/image-files.ts'

const BLOCK = Buffer.from('49492a0008000000', 'hex')

test('the Exif block of a WebP file begins with its own header, with or without that of JPEG before it', () => {
  for (const data of [BLOCK, Buffer.concat([Buffer.from('Exif\0\0'), BLOCK])]) {
    const { exif } = findImageBlocks(aWebp([['EXIF', data]]))
    expect(exif.map((bytes) => Buffer.from(bytes).toString('hex'))).toEqual([BLOCK.toString('hex')])
  }
})

test('chunks of other kinds hold nothing, and one of odd length does not hide the next', () => {
  const { exif, xmp } = findImageBlocks(
    aWebp([
      ['ICCP', Buffer.from('odd')],
      ['XMP ', Buffer.from('<x/>')],
      ['EXIF', BLOCK],
    ]),
  )
  expect(exif).toHaveLength(1)
  expect(xmp).toEqual(['<x/>'])
})
