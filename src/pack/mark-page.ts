import { fail, ok, type Result } from '../core/index.ts';
import type { PackagePlan } from './package-plan.ts';
import { xmlText } from './xml.ts';

/** The content policy in the built page allows requests to its own address, and says so in these words. */
const OWN_REQUESTS = /connect-src (?:'|&#39;|&#x27;|&apos;)self(?:'|&#39;|&#x27;|&apos;)/;

/**
 * Writes into the page what it was packed for; the page reads it when it starts. A platform changes addresses as it
 * likes, so nothing is left to the address. Fails when the page is not one of ours.
 */
export function markPage(page: string, plan: PackagePlan): Result<string, 'not-ours'> {
  const head = /<head>\s*/.exec(page);
  if (!head || !OWN_REQUESTS.test(page)) return fail('not-ours');
  const marks = [
    mark('kind', plan.kind),
    mark('scoring', plan.scoring),
    mark('assignment', plan.assignment),
  ].join('');
  // No copy is kept on the device: that is the platform’s to decide, at the platform’s address.
  const bare = page.replace(/\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, '');
  const allowed =
    // Only here: the record store of cmi5 may live at an address that is known only when the page is opened.
    plan.kind === 'cmi5' ? bare.replace(OWN_REQUESTS, (own) => `${own} https:`) : bare;
  // Behind the content policy, which must come first.
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(allowed);
  if (!policy) return fail('not-ours');
  const at = policy.index + policy[0].length;
  return ok(`${allowed.slice(0, at)}${marks}${allowed.slice(at)}`);
}

function mark(name: string, value: string): string {
  return `\n    <meta name="trusted-vendor:${name}" content="${xmlText(value)}">`;
}
