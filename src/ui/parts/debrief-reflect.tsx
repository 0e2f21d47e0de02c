import { t } from '../debrief-words.ts';
import type { DebriefPartProps } from './debrief-parts.ts';

export function DebriefReflect({ debrief }: DebriefPartProps) {
  return <p class="lead">{debrief.title && t('debrief.working')}</p>;
}
