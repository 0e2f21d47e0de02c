import { useEffect } from 'preact/hooks';
import { type ArtKind, artSheet, fetchArt } from '../art/art-shelf.ts';
import { Drawing } from '../art/drawing.tsx';
import { t } from '../words.ts';

/** Every picture of one kind, large and as small as it is ever shown. */
export function Drawings({ kind }: { readonly kind: ArtKind }) {
  useEffect(() => fetchArt(kind), [kind]);
  const names = Object.keys(artSheet(kind)?.drawings ?? {});
  if (names.length === 0) return <p role="status">{t('page.loading')}</p>;
  return (
    <>
      <div class={`sheet ${kind}-sheet`}>
        {names.map((name) => (
          <figure key={name}>
            <Drawing kind={kind} name={name} />
            <figcaption>{name}</figcaption>
          </figure>
        ))}
      </div>
      <h3>{t('gallery.drawings.small')}</h3>
      <div class={`sheet small-sheet ${kind}-small`}>
        {names.map((name) => (
          <Drawing key={name} kind={kind} name={name} />
        ))}
      </div>
    </>
  );
}
