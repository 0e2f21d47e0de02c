import type { Cloud } from './cloud.ts';

/**
 * The standard error of a share, 0–1, that was counted over these many dots of a cloud (all of them when left out): 0
 * where every road was played. That of a simple lot; a stratified one, as here, errs no more.
 */
export function shareError(cloud: Cloud, share: number, among: number = cloud.dots): number {
  if (!cloud.isSample || among === 0) return 0;
  return Math.sqrt((share * (1 - share)) / among);
}
