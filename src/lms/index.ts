export { openPlatform, type PlatformKind } from './open-platform.ts';
export { tellRun } from './tell-run.ts';
export type { Kept, Platform, PlatformEvents, Scoring, Telling, ToldDecision } from './telling.ts';
