/** A camera struck through: the picture was not kept. Decorative; words stand beside it. */
export function PhotoMissingIcon() {
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
      <path d="M7.5 5 8.7 3h4.6l1.2 2H18.5v13H3.5V6" />
      <circle cx="11" cy="11.2" r="3.4" />
      <path d="m2 2 18 18" />
    </svg>
  )
}
