import type { FromClerk, ToClerk } from './clerk-messages.ts';
import { serveClerk } from './serve-clerk.ts';

/** The clerk in a thread of its own. */
const page = globalThis as unknown as {
  postMessage(message: FromClerk): void;
  onmessage: ((event: MessageEvent<ToClerk>) => void) | null;
};
const SLICE_MS = 60;

const serve = serveClerk(
  (message) => page.postMessage(message),
  SLICE_MS,
  () => new Promise((resolve) => setTimeout(resolve)),
);
page.onmessage = ({ data }) => serve(data);
page.postMessage({ type: 'ready' });
