import type { Screen } from '../desk.ts';

/** Differs exactly when the player has moved to another screen, and not when the same one changes. */
export function screenKey(screen: Screen): string {
  if ('frame' in screen) return `${screen.kind} ${screen.frame.country} ${screen.frame.when}`;
  if (screen.kind === 'teach') return `teach ${screen.key} ${screen.title}`;
  return screen.kind === 'oath' ? `oath ${screen.oath.title}` : screen.kind;
}
