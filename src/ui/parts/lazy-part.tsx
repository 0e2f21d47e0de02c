import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../words.ts';
import { Failed } from './failed.tsx';

interface LazyPartProps<Props extends object> {
  /** Fetches the part; the same function each time. Called once the part is wanted, and again after a failure. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/** A part of the page in a file of its own, or what stands in its way. */
export function LazyPart<Props extends object>({ load, props }: LazyPartProps<Props>) {
  const [found, setFound] = useState<{ readonly part: ComponentType<Props> } | 'failed' | undefined>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let here = true;
    setFound(undefined);
    load().then(
      (part) => here && setFound({ part }),
      () => here && setFound('failed'),
    );
    return () => {
      here = false;
    };
  }, [load, tries]);
  if (found === undefined) return <p role="status">{t('page.loading')}</p>;
  if (found === 'failed') {
    return <Failed again={() => setTries(tries + 1)} />;
  }
  const Part = found.part;
  return <Part {...props} />;
}
