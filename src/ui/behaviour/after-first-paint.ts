/** Does something once the first picture stands, so that no word waits for it. */
export function afterFirstPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}
