import { useEffect, useMemo } from 'preact/hooks';
import type { Inquiries, Inquiry } from '../desk.ts';
import { useShell } from '../shell.ts';

/**
 * Asks the analyst for as long as the component stands, and gives what is known by now. `wanted` is plain data: when
 * it changes, the new question is asked and the old one, if nobody else waits for it, is dropped.
 */
export function useInquiry<T extends keyof Inquiries>(
  topic: T,
  wanted: Inquiries[T]['wanted'],
): { readonly now: Inquiry<Inquiries[T]['view']>; readonly again: () => void } {
  const { desk } = useShell();
  const key = JSON.stringify(wanted);
  const line = useMemo(() => desk.inquire(topic, wanted), [desk, topic, key]);
  useEffect(() => line.watch(), [line]);
  return { now: line.now.value, again: line.again };
}
