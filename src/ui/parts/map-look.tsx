import { useLayoutEffect } from 'preact/hooks';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';

/** Two buttons on the map: the continent, or home. What the player chooses stands until the next screen. */
export function MapLook({ country }: { readonly country: string }) {
  const { desk } = useShell();
  const { look, showing } = desk;
  useLayoutEffect(() => () => look?.at(undefined), [look]);
  if (!look || !showing?.value.there) return null;
  const now = look.focus.value;
  return (
    <fieldset class="map-look" data-over-map>
      <legend class="sr">{t('page.map.look')}</legend>
      {(['europe', 'country'] as const).map((focus) => (
        <button
          type="button"
          key={focus}
          aria-pressed={now === focus}
          onClick={() => {
            if (now !== focus) look.at(focus);
          }}
        >
          {focus === 'europe' ? t('page.map.look.europe') : country}
        </button>
      ))}
    </fieldset>
  );
}
