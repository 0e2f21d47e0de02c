import { useInquiry } from '../behaviour/use-inquiry.ts';
import type { DebriefPartProps } from './debrief-parts.ts';
import { Inquired } from './inquired.tsx';

/** Every road through the scenario, and where this run stands among them. */
export function DebriefRoads(_: DebriefPartProps) {
  const { now, again } = useInquiry('roads', {});
  return <Inquired now={now} again={again} show={({ roads }) => <p class="lead">{roads}</p>} />;
}
