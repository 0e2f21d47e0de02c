/** The mark of the page: a mast that sends, on the blue of the ministry. `inset` keeps the rim free, 0 to 0.3. */
export function iconSvg(inset: number, radius: number): string {
  const scale = (1 - 2 * inset).toFixed(3);
  const move = (16 * inset).toFixed(3);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">',
    `<rect width="16" height="16" rx="${radius}" fill="#1f5fa8"/>`,
    `<g transform="translate(${move} ${move}) scale(${scale})">`,
    '<path d="M8 6v7M5 4a4 4 0 0 0 0 4M11 4a4 4 0 0 1 0 4" fill="none" stroke="#fffdf7" stroke-width="1.6"/>',
    '<circle cx="8" cy="6" r="1.4" fill="#fffdf7"/>',
    '</g></svg>\n',
  ].join('');
}
