/** Icon paths, each in a square of 22 units. */
const icons = {
  /** A crossed-out camera: the picture was not captured. */
  photoMissing:
    'M7.5 5 8.7 3h4.6l1.2 2H18.5v13H3.5V6M7.6 11.2a3.4 3.4 0 1 0 6.8 0 3.4 3.4 0 1 0-6.8 0M2 2l18 18',
  listen: 'M3 8.5v5h3l4.5 3.5V5L6 8.5zM13.5 8a4 4 0 0 1 0 6m2-8.5a7.2 7.2 0 0 1 0 11',
  save: 'M6 3.5h10v15l-5-4-5 4z',
  share: 'M7 8H4.5v10.5h13V8H15m-4 6V3M8 6l3-3 3 3',
  settings: 'm2.5 16.5 4.5-12 4.5 12m-7.5-4h6m3 4 3-8 3 8m-5-3h4',
} as const

export type IconName = keyof typeof icons

/** An outline icon of text size. It is decorative; a label is always beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 22 22"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d={icons[name]} />
    </svg>
  )
}
