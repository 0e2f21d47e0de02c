import { useLayoutEffect, useRef } from 'preact/hooks';
import { useShell } from '../shell.ts';

/** Where the map is drawn. It is only a picture: everything on it is also said beside it. */
export function WorldView() {
  const { desk } = useShell();
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (host.current ? desk.attachWorld(host.current) : undefined), [desk]);
  return <div class="map" ref={host} aria-hidden="true" />;
}
