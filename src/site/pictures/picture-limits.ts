/** A file of a news page is rarely larger than 10 MB. A larger one is not opened. */
export const maxPictureBytes = 50_000_000

/** No more than the largest cameras give. A file of few bytes may claim more, to exhaust memory. */
export const maxPixels = 110_000_000

/** Pixels of all frames of a moving picture together; of a longer one the first frame is kept. */
export const maxMotionPixels = 300_000_000

/** A longer SVG is a map or a drawing that no phone shows in time. */
export const maxSvgBytes = 2_000_000
