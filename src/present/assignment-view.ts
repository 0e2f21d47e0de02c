import type { Assignment } from '../run/index.ts';
import type { ScenarioCard } from '../scenario/index.ts';
import { describeChosenBeliefs } from './beliefs.ts';
import type { Teller } from './teller.ts';
import type { AssignedView } from './views.ts';

/** What a link from a teacher sets, in words. */
export function describeAssignment(assignment: Assignment, card: ScenarioCard, teller: Teller): AssignedView {
  const { words } = teller;
  const { length, chance, practice, attention, beliefs, prediction, reflection } = assignment;
  const row = (id: string, label: string, text: string) => ({ id, label, text });
  return {
    title: card.title,
    tagline: card.tagline,
    lead: words.t('present.assigned.lead', { minutes: card.minutes[length] }),
    rows: [
      row('length', words.t('present.assigned.length'), words.t(`present.assigned.length.${length}`)),
      row(
        'rules',
        words.t('present.assigned.rules'),
        words.t(practice ? 'present.assigned.practice' : 'present.assigned.binding'),
      ),
      row(
        'chance',
        words.t('present.assigned.chance'),
        words.t(chance === 'own' ? 'present.assigned.chance.own' : 'present.assigned.chance.same'),
      ),
      row(
        'attention',
        words.t('present.assigned.attention'),
        words.t('present.assigned.attention.items', { attention }),
      ),
      row('beliefs', words.t('present.assigned.beliefs'), describeChosenBeliefs(beliefs, teller)),
      row(
        'after',
        words.t('present.assigned.asked'),
        words.t('present.assigned.asked.what', {
          what: prediction ? (reflection ? 'both' : 'prediction') : reflection ? 'reflection' : 'none',
        }),
      ),
    ],
    seats: assignment.seats,
  };
}
