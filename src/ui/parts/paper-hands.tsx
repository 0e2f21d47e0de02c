import type { DebriefView } from '../../present/index.ts';
import { useInquiry } from '../behaviour/use-inquiry.ts';
import { t } from '../debrief-words.ts';
import { useShell } from '../shell.ts';

/** What the class voted, on paper; nothing where no class voted. */
export function PaperHands({ debrief }: { readonly debrief: DebriefView }) {
  const { desk } = useShell();
  const hands = useInquiry('hands', { votes: desk.projector.value?.votes ?? '' }).latest;
  if (!hands?.some((turn) => turn !== undefined)) return null;
  return (
    <section class="paper-hands">
      <h3>{t('debrief.hands.title')}</h3>
      <table class="paper-decisions">
        <thead>
          <tr>
            <th scope="col">{t('debrief.report.when')}</th>
            <th scope="col">{t('debrief.hands.vote')}</th>
            <th scope="col">{t('debrief.hands.minority')}</th>
          </tr>
        </thead>
        <tbody>
          {debrief.turns.map(({ when }, place) => {
            const turn = hands[place];
            if (!turn) return null;
            const said = [turn.minority?.reason, turn.minority?.words].filter(Boolean).join(': ');
            return (
              <tr key={when}>
                <th scope="row" class="paper-when">
                  {when}
                </th>
                <td>
                  {turn.rows.map(({ title, hands: count, taken }, option) => (
                    <span key={title}>
                      {option > 0 && ' · '}
                      {taken ? (
                        <b>{t('debrief.hands.row', { title, hands: count })}</b>
                      ) : (
                        t('debrief.hands.row', { title, hands: count })
                      )}
                    </span>
                  ))}
                </td>
                <td>{turn.minority ? said || t('debrief.hands.none') : ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
