import type { ComponentType } from 'preact';
import type { DebriefPartProps } from './debrief-part-props.ts';

/** The parts in the order of their tabs. */
export const DEBRIEF_PARTS = [
  'story',
  'roads',
  'branch',
  'luck',
  'beliefs',
  'claims',
  'history',
  'reflect',
  'trust',
] as const;

export type DebriefPart = (typeof DEBRIEF_PARTS)[number];

/** Each part is a file of its own, fetched when its tab is first opened. */
export const LOAD_PART: Readonly<Record<DebriefPart, () => Promise<ComponentType<DebriefPartProps>>>> = {
  story: () => import('./debrief-story.tsx').then((file) => file.DebriefStory),
  roads: () => import('./debrief-roads.tsx').then((file) => file.DebriefRoads),
  branch: () => import('./debrief-branch.tsx').then((file) => file.DebriefBranch),
  luck: () => import('./debrief-luck.tsx').then((file) => file.DebriefLuck),
  beliefs: () => import('./debrief-beliefs.tsx').then((file) => file.DebriefBeliefs),
  claims: () => import('./debrief-claims.tsx').then((file) => file.DebriefClaims),
  history: () => import('./debrief-history.tsx').then((file) => file.DebriefHistory),
  reflect: () => import('./debrief-reflect.tsx').then((file) => file.DebriefReflect),
  trust: () => import('./debrief-trust.tsx').then((file) => file.DebriefTrust),
};
