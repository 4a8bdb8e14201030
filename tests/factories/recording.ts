/** Samples per second; as telephones have it. */
const RATE = 8000

/** A recording that holds no speech: a tone as a WAV file of one channel, 16 bits a sample. */
export function aTone({ seconds = 0.1, hertz = 440 } = {}): Buffer {
  const count = Math.round(seconds * RATE)
  const file = Buffer.alloc(44 + count * 2)
  file.write('RIFF', 0)
  file.writeUInt32LE(file.length - 8, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(RATE, 24)
  file.writeUInt32LE(RATE * 2, 28)
  file.writeUInt16LE(2, 32)
  file.writeUInt16LE(16, 34)
  file.write('data', 36)
  file.writeUInt32LE(count * 2, 40)
  for (let index = 0; index < count; index++) {
    const height = Math.sin((2 * Math.PI * hertz * index) / RATE)
    file.writeInt16LE(Math.round(height * 8000), 44 + index * 2)
  }
  return file
}
