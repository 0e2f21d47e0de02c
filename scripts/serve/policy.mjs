/**
 * What a page of ours may load and run: only what comes from its own address. No inline script or
 * style and no `eval`, so text that slips into the page as markup stays dead.
 */
const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // Howler empties a player by giving it a silence at a data: address.
  "media-src 'self' blob: data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy as the page carries it itself, for hosts that send no headers of ours. */
export const POLICY_IN_PAGE = CONTENT_POLICY.join('; ');

/** What the server sends with every answer. Who may frame the page can only be said here. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': [...CONTENT_POLICY, "frame-ancestors 'self'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
