import type { CoachView } from '../../present/index.ts';
import { Paragraphs } from '../parts/paragraphs.tsx';
import { t } from './projector-words.ts';
import type { Slide } from './slide.ts';

/** What a tutorial explains, as a slide of its own. */
export function coachSlides(coach: CoachView | undefined): readonly Slide[] {
  if (!coach) return [];
  return [
    {
      id: 'coach',
      show: (
        <>
          <h1 tabIndex={-1}>{t('projector.coach')}</h1>
          <Paragraphs of={coach.paragraphs} />
        </>
      ),
    },
  ];
}
