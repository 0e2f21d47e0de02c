import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Inquiries, Inquiry } from '../desk.ts';
import { useShell } from '../shell.ts';

interface Asked<View> {
  readonly now: Inquiry<View>;
  readonly again: () => void;
  /** The answer, or the last one to an earlier question while this one is being worked out. */
  readonly latest: View | undefined;
}

/**
 * Asks the analyst for as long as the component stands, and gives what is known by now. `wanted` is plain data: when
 * it changes, the new question is asked and the old one, if nobody else waits for it, is dropped.
 */
export function useInquiry<T extends keyof Inquiries>(
  topic: T,
  wanted: Inquiries[T]['wanted'],
): Asked<Inquiries[T]['view']> {
  const { desk } = useShell();
  const key = JSON.stringify(wanted);
  const line = useMemo(() => desk.inquire(topic, wanted), [desk, topic, key]);
  useEffect(() => line.watch(), [line]);
  const now = line.now.value;
  const latest = useRef<Inquiries[T]['view'] | undefined>(undefined);
  if (now.state === 'done') latest.current = now.view;
  return { now, again: line.again, latest: latest.current };
}
