/** The mark of the product, as in public/icons/icon.svg. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect class="mark-tile" width="128" height="128" rx="30" />
      <g class="mark-wheel">
        <circle cx="53" cy="75" r="30" stroke-width="9" />
        <path
          stroke-width="5"
          d="M53 60V49M53 101V90M66 67.5l9.5-5.5M30.5 88l9.5-5.5M66 82.5l9.5 5.5M30.5 62l9.5 5.5"
        />
      </g>
      <circle class="mark-hub" cx="53" cy="75" r="8" />
      <g class="mark-sound" stroke-width="8">
        <path d="M70 31.5A47 47 0 0 1 96.5 58" />
        <path d="M78 14.5A66 66 0 0 1 113.5 50" />
      </g>
    </svg>
  );
}
