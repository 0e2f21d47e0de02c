import type { Screen } from '../desk.ts';
import { DebriefHeader } from './debrief-header.tsx';
import { PlainHeader } from './plain-header.tsx';
import { RunHeader } from './run-header.tsx';

export function PageHeader({ screen }: { readonly screen: Screen }) {
  if (screen.kind === 'debrief') return <DebriefHeader frame={screen.frame} code={screen.debrief.code} />;
  if ('frame' in screen) return <RunHeader frame={screen.frame} />;
  return <PlainHeader at={screen.kind} />;
}
