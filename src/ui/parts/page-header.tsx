import { late } from '../behaviour/late.ts';
import type { Screen } from '../desk.ts';
import { PlainHeader } from './plain-header.tsx';
import { RunHeader } from './run-header.tsx';

export function PageHeader({ screen }: { readonly screen: Screen }) {
  const parts = late.value;
  if (screen.kind === 'debrief' && parts && parts !== 'failed')
    return <parts.DebriefHeader frame={screen.frame} code={screen.debrief.code} />;
  if ('frame' in screen) return <RunHeader frame={screen.frame} />;
  return <PlainHeader at={screen.kind} />;
}
