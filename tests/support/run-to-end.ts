/** Runs a long question to its answer in one go; hosts that must stay awake step through it themselves. */
export function runToEnd<T>(question: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = question.next();
    if (done) return value as T;
  }
}
