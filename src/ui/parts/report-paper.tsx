import type { DebriefView, RoadsView } from '../../present/index.ts';
import { useInquiry } from '../behaviour/use-inquiry.ts';
import { t } from '../debrief-words.ts';
import { useShell } from '../shell.ts';
import { words } from '../words.ts';
import { PaperHands } from './paper-hands.tsx';
import { RoadsStill } from './roads-still.tsx';

/** Longer answers than these are set smaller, so that the sheet holds them. */
const MANY_LETTERS = 1200;

interface ReportPaperProps {
  readonly debrief: DebriefView;
  readonly country: string;
  /** Undefined until every road has been played. */
  readonly roads: RoadsView | undefined;
}

/** A run on one sheet of A4 or Letter: readable in grey, with its code to check it by. */
export function ReportPaper({ debrief, country, roads }: ReportPaperProps) {
  const luck = useInquiry('luck', {}).latest;
  return (
    <article class="paper" aria-label={t('debrief.report.title')}>
      <header class="paper-head">
        <h2>
          {t('debrief.report.title')}: {country}
        </h2>
        <p class="blanks">
          <span>{t('debrief.report.name')}</span> <span>{t('debrief.report.group')}</span>
        </p>
      </header>
      {debrief.summary.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div class="paper-halves">
        <div>
          <h3>{t('debrief.report.scores')}</h3>
          <ScoreTable debrief={debrief} roads={roads} />
          {roads?.standing && (
            <>
              <h3>{t('debrief.report.roadsText')}</h3>
              <p>{roads.standing.frontierSentence}</p>
              <p>{roads.separating.sentence}</p>
            </>
          )}
          {luck && (
            <>
              <h3>{t('debrief.report.luck')}</h3>
              <p>
                {luck.lead} {luck.because.join(' ') || luck.but}
              </p>
            </>
          )}
          {roads && <PaperLegend picture={roads.picture} />}
        </div>
        {roads && (
          <div>
            <h3>{t('debrief.report.roads')}</h3>
            <RoadsStill picture={roads.picture} says={roads.title} />
          </div>
        )}
      </div>
      <h3>{t('debrief.report.decisions')}</h3>
      <Decisions debrief={debrief} />
      <PaperHands debrief={debrief} />
      <Answers />
      <p class="paper-code">
        <b>{t('debrief.report.code')}</b> <code>{debrief.code}</code> {t('debrief.report.check')}
      </p>
    </article>
  );
}

/** The names would not fit into so small a picture: they stand beside it. */
function PaperLegend({ picture }: Pick<RoadsView, 'picture'>) {
  return (
    <div class="paper-legend">
      <h3>{t('debrief.report.signs')}</h3>
      <ul>
        {picture.points.map(({ id, kind, label }) => (
          <li key={id}>
            <span class={`point point-${kind} in-legend`} aria-hidden="true" /> {label}
          </li>
        ))}
      </ul>
      <p>{picture.labels.alliance}:</p>
      <ul>
        {picture.bands.map(({ band, rank, label }) => (
          <li key={band}>
            <span class={`swatch band-${band}`} aria-hidden="true" /> {rank} {label}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ScoreTable({ debrief, roads }: Pick<ReportPaperProps, 'debrief' | 'roads'>) {
  const standing = new Map(roads?.standing?.rows.map((row) => [row.id, row]));
  const real = new Map(debrief.history.rows.map((row) => [row.id, row.theirs]));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('page.debrief.score')}</th>
          <th scope="col">{t('debrief.report.points')}</th>
          <th scope="col">{t('debrief.report.came')}</th>
          {roads?.standing && (
            <>
              <th scope="col">{t('debrief.report.average')}</th>
              <th scope="col">{t('debrief.report.ahead')}</th>
            </>
          )}
          {real.size > 0 && <th scope="col">{t('debrief.report.really')}</th>}
        </tr>
      </thead>
      <tbody>
        {debrief.mandate.rows.map(({ id, label, points, score }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>{points}</td>
            <td>{score}</td>
            {roads?.standing && (
              <>
                <td>{standing.get(id)?.score}</td>
                <td>{words.percent(standing.get(id)?.aheadOf ?? 0)}</td>
              </>
            )}
            {real.size > 0 && <td>{real.get(id)}</td>}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('debrief.score.weighed')}</th>
          <td>{words.number(10)}</td>
          <td>{debrief.mandate.score}</td>
          {roads?.standing && (
            <>
              <td>{standing.get('weighed')?.score}</td>
              <td>{words.percent(standing.get('weighed')?.aheadOf ?? 0)}</td>
            </>
          )}
          {real.size > 0 && <td />}
        </tr>
      </tbody>
    </table>
  );
}

function Decisions({ debrief }: Pick<ReportPaperProps, 'debrief'>) {
  const scores = debrief.turns[0]?.effects ?? [];
  return (
    <table class="paper-decisions">
      <thead>
        <tr>
          <th scope="col">{t('debrief.report.when')}</th>
          <th scope="col">{t('debrief.report.decided')}</th>
          <th scope="col">{t('debrief.report.because')}</th>
          {scores.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {debrief.turns.map(({ when, decision, reason, turningPoint, effects }) => (
          <tr key={when} class={turningPoint ? 'turning-row' : ''}>
            <th scope="row">{when}</th>
            <td>
              {decision}
              {turningPoint && <i> ({t('debrief.report.turning')})</i>}
            </td>
            <td>{reason}</td>
            {effects.map(({ id, change }) => (
              <td key={id}>{change === 0 ? '·' : words.signed(change)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The questions with what was answered; room to write where nothing was. */
function Answers() {
  const { desk } = useShell();
  const questions = useInquiry('questions', {}).latest;
  if (!questions || questions.length === 0) return null;
  const answered = questions.map(({ id, text }) => ({ id, text, answer: desk.notes.read(id) }));
  const letters = answered.reduce((sum, { answer }) => sum + answer.length, 0);
  return (
    <section class={letters > MANY_LETTERS ? 'many-words' : ''}>
      <h3>{t('debrief.report.questions')}</h3>
      <ol class="paper-questions">
        {answered.map(({ id, text, answer }) => (
          <li key={id}>
            <p>{text}</p>
            {answer ? <p class="answer">{answer}</p> : <p class="answer blank" />}
          </li>
        ))}
      </ol>
    </section>
  );
}
