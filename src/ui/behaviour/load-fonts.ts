/** Asks for the fonts; without them the fallbacks of the same width stay. */
export function loadFonts(): void {
  import('../styles/fonts.css').catch(() => undefined);
}
