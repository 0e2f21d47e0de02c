import type { DebriefView } from '../../present/index.ts';

/** What every part of the debrief is given; what else it needs it asks of the analyst (`useInquiry`). */
export interface DebriefPartProps {
  readonly debrief: DebriefView;
}
