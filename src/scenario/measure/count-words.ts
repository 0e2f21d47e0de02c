/** Words as a reader counts them: what stands between spaces and holds a letter or a digit. */
export function countWords(text: string): number {
  return wordsOf(text).length;
}

export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s/–—]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
