import { useEffect, useState } from 'preact/hooks';
import type { ClassRoom } from './class-room.ts';
import type { ClassLook, RoadsLook } from './clerk.ts';

export interface ClassLooks {
  readonly look: ClassLook | undefined;
  readonly roads: RoadsLook | 'failed' | undefined;
  /** 0 to 1, while the roads are being played. */
  readonly progress: number;
  again(): void;
}

type Known = Pick<ClassLooks, 'look' | 'roads'> & { readonly key: string };
/** The last answers, for whoever shows them next. */
let known: Known | undefined;

/** What the clerk makes of these codes: splits and spread soon, the roads when they have been played. */
export function useClassLooks(room: ClassRoom, codes: readonly string[]): ClassLooks {
  const key = codes.join(' ');
  const [found, setFound] = useState<Known | undefined>(known);
  const [progress, setProgress] = useState(0);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (codes.length === 0 || (known?.key === key && known.roads && known.roads !== 'failed')) return;
    let wanted = true;
    const learn = (more: Partial<Known>) => {
      if (!wanted) return;
      // The old picture stays until the new one is there.
      known = { look: found?.look, roads: found?.roads, ...known, ...more, key };
      setFound(known);
    };
    const ask = async () => {
      const clerk = await room.clerk();
      learn({ look: await clerk.look(codes) });
      if (!wanted) return;
      try {
        learn({ roads: await clerk.roads(codes, (done) => wanted && setProgress(done)) });
      } catch {
        learn({ roads: 'failed' });
      }
    };
    ask().catch(() => learn({ roads: 'failed' }));
    return () => {
      wanted = false;
    };
  }, [key, attempt]);
  return {
    look: found?.look,
    roads: found?.roads,
    progress,
    again: () => setAttempt(attempt + 1),
  };
}
