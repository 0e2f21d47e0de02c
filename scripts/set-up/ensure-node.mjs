/** The oldest Node that the tools of this project run on. */
const OLDEST = [20, 19];

/** Stops with a plain message when this Node is too old. */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(`This needs Node ${OLDEST.join('.')} or newer; this is Node ${process.versions.node}.`);
  console.error('A newer one is at https://nodejs.org/');
  process.exit(1);
}
