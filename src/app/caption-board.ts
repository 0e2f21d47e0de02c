/** How long a caption is read, in milliseconds, before the next takes its place instead of standing beside it. */
const READ_MS = 4000;
/** More than two at once are not read. */
const MOST = 2;

/** Captions as they come; what comes while another is still being read stands beside it. Gives the line to show. */
export function createCaptionBoard(now: () => number = () => performance.now()): (text: string) => string {
  let shown: readonly { readonly text: string; readonly until: number }[] = [];
  return (text) => {
    const at = now();
    const others = shown.filter((one) => one.until > at && one.text !== text);
    shown = [...others, { text, until: at + READ_MS }].slice(-MOST);
    return shown.map((one) => one.text).join(' · ');
  };
}
