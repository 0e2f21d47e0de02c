import { useEffect, useState } from 'preact/hooks';

/** Long enough that the first words stand and can be read; short against the time they take. */
const SETTLE_MS = 1200;

/** True a moment after the component has come: what nobody waits for begins then. */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLE_MS);
    return () => clearTimeout(timer);
  }, []);
  return settled;
}
