import { PlayTogether } from '../project/play-together.tsx';
import type { TeachPage } from '../teach-page.ts';

/** What a teacher with ten minutes needs to know. */
export function StartPage({ desk }: TeachPage) {
  const { t } = desk.words;
  return (
    <>
      <p class="lead">{t('teach.start.lead')}</p>
      <ol class="teach-steps">
        {(['choose', 'hand', 'play', 'look'] as const).map((step) => (
          <li key={step}>
            <b>{t(`teach.start.${step}`)}</b>
            <p>{t(`teach.start.${step}Text`)}</p>
          </li>
        ))}
      </ol>
      <PlayTogether desk={desk} />
    </>
  );
}
