/** Asks for the fonts once the first picture stands, so that no word waits for them. */
export function loadFonts(): void {
  requestAnimationFrame(() => {
    setTimeout(() => {
      // Without the fonts the fallbacks of the same width stay.
      import('../styles/fonts.css').catch(() => undefined);
    });
  });
}
