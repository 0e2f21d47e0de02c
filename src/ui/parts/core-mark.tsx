/** The rack that stands for the core on the map. */
export function CoreMark() {
  return (
    <svg class="core-mark" viewBox="0 0 14 18" aria-hidden="true" focusable="false">
      <path class="rack" d="M1 1H13V17H1Z" />
      <path class="others" d="M3 3H6V6H3ZM8 3H11V6H8ZM3 7.5H6V10.5H3ZM8 7.5H11V10.5H8ZM8 12H11V15H8Z" />
      <circle class="risky" cx="4.5" cy="13.5" r="1.7" />
    </svg>
  );
}
