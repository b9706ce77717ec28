/** Larger files are not opened; pictures of news pages rarely exceed 10 MB. */
export const maxPictureBytes = 50_000_000

/** The resolution of the largest cameras. A small file may claim more, to exhaust memory. */
export const maxPixels = 110_000_000

/** Pixels of all frames of an animation; of a longer one only the first frame is used. */
export const maxMotionPixels = 300_000_000

/** A larger SVG is a map or drawing that a phone cannot render in time. */
export const maxSvgBytes = 2_000_000
