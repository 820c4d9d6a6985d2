/** Pictures of a phone are large; what is sent is not. */

const LONGEST_SIDE = 1280
const MOST_BYTES = 200_000
const QUALITIES = [0.8, 0.7, 0.6, 0.5, 0.4]
const SMALLER = [1, 0.75, 0.5]

/**
 * As JPEG, without what the camera wrote into the file: at most 1,280 pixels on the longer side and 200 KB.
 *
 * @param {Blob} file @returns {Promise<Blob | null>} null if it is no picture that this browser reads
 */
export async function shrunk(file) {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!bitmap) return null
  try {
    for (const smaller of SMALLER) {
      const canvas = drawn(bitmap, smaller)
      for (const quality of QUALITIES) {
        const picture = await asJpeg(canvas, quality)
        if (picture && picture.size <= MOST_BYTES) return picture
      }
    }
    return null
  } finally {
    bitmap.close()
  }
}

/** @param {ImageBitmap} bitmap @param {number} smaller */
function drawn(bitmap, smaller) {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height)) * smaller
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** @param {HTMLCanvasElement} canvas @param {number} quality @returns {Promise<Blob | null>} */
const asJpeg = (canvas, quality) => new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
