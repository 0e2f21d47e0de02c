/** Where the player is, as the address says it, so that a reload or a restored tab comes back to it. */
export type AddressedPlace =
  | { readonly kind: 'run'; readonly id: string }
  /** A run that this browser cannot keep: its code is in the address. */
  | { readonly kind: 'resume'; readonly code: string }
  /** What a teacher set; the link holds all of it. */
  | { readonly kind: 'assigned'; readonly text: string }
  /** The same for whoever sets it: nothing of it is kept. `from` says where it opens. */
  | { readonly kind: 'preview'; readonly from: string; readonly text: string }
  /** A ministry for a whole class at one projector. */
  | {
      readonly kind: 'projector';
      readonly scenario: string;
      readonly length: 'standard' | 'short';
      readonly practice: boolean;
    }
  /** A ministry before its oath. */
  | { readonly kind: 'oath'; readonly scenario: string }
  /** What a teacher set, before its oath; `seat` 0 where none was asked for. */
  | { readonly kind: 'seated'; readonly seat: number; readonly text: string }
  | { readonly kind: 'code' }
  /** A page for teachers, and what it is about. */
  | { readonly kind: 'teach'; readonly page: string; readonly about: string }
  /** The page that holds the simulation against the record. */
  | { readonly kind: 'model' }
  | { readonly kind: 'other' };

export function readAddress(hash: string): AddressedPlace {
  const [, kind, rest] = /^#(run|resume)\/([\w-]{1,160})$/.exec(hash) ?? [];
  if (kind === 'run' && rest) return { kind, id: rest };
  if (kind === 'resume' && rest) return { kind, code: rest };
  const [, page, about] = /^#teach(?:\/([a-z]{1,20})(?:\/([\w.&=:-]{1,300}))?)?$/.exec(hash) ?? [undefined];
  if (page !== undefined || hash === '#teach') {
    return { kind: 'teach', page: page ?? 'start', about: about ?? '' };
  }
  const [, scenario, length, rules] =
    /^#projector\/([a-z0-9-]{1,64})\/(standard|short)\/(binding|practice)$/.exec(hash) ?? [];
  if (scenario) {
    return {
      kind: 'projector',
      scenario,
      length: length as 'standard' | 'short',
      practice: rules === 'practice',
    };
  }
  if (hash === '#model') return { kind: 'model' };
  if (hash === '#code') return { kind: 'code' };
  const [, sworn] = /^#oath\/([a-z0-9-]{1,64})$/.exec(hash) ?? [];
  if (sworn) return { kind: 'oath', scenario: sworn };
  const [, seat, set] = /^#oath\/(\d{1,2})\/(set=\d.*)$/.exec(hash) ?? [];
  if (seat && set) return { kind: 'seated', seat: Number(seat), text: decoded(set) };
  if (/^#set=\d/.test(hash)) return { kind: 'assigned', text: decoded(hash.slice(1)) };
  const [, from, text] = /^#try\/([a-z0-9]{1,8})\/(set=\d.*)$/.exec(hash) ?? [];
  if (from && text) return { kind: 'preview', from, text: decoded(text) };
  return { kind: 'other' };
}

/** Some programs escape what an address need not escape. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Writes a place into the address; going back from there leads to where the player set out. `instead` leaves no way back. */
export function writeAddress(place: string, instead = false): void {
  const hash = place === '' ? '' : `#${place}`;
  if (location.hash === hash) return;
  const address = `${location.pathname}${location.search}${hash}`;
  // Steps of one run replace each other, and its oath: going back leaves the run, not its last step.
  const left = location.hash;
  const same =
    instead ||
    hash === '' ||
    left.startsWith('#oath/') ||
    (left.startsWith('#resume/') && hash.startsWith('#resume/'));
  if (same) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}

/** Small letters and digits, from the browser’s own source of chance. */
export function freshId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');
}

/** A number below `limit`, from the browser’s own source of chance. */
export function freshNumber(limit: number): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % limit;
}
