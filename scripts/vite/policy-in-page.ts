import type { Plugin } from 'vite';
import { POLICY_IN_PAGE } from '../serve/policy.mjs';

/**
 * Writes the content policy into the built page, so that it also holds on hosts that send no headers
 * of ours. Not while developing: Vite's live reload puts styles into the page inline.
 */
export function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY_IN_PAGE },
        injectTo: 'head-prepend',
      },
    ],
  };
}
