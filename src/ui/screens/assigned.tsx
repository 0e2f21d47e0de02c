import { useId, useState } from 'preact/hooks';
import type { AssignedView, SaveView } from '../../present/index.ts';
import { Actions } from '../parts/actions.tsx';
import { ContinueBanner } from '../parts/continue-banner.tsx';
import { Heading } from '../parts/heading.tsx';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';

interface AssignedProps {
  readonly assigned: AssignedView | undefined;
  readonly problem: string | undefined;
  /** A run of it that was begun at this device. */
  readonly begun?: SaveView | undefined;
}

/** What a link from a teacher sets, or why it cannot be used. */
export function AssignedScreen({ assigned, problem, begun }: AssignedProps) {
  if (problem !== undefined) return <Refused problem={problem} />;
  return assigned ? (
    <WhatIsSet assigned={assigned} begun={begun} />
  ) : (
    <p role="status">{t('page.loading')}</p>
  );
}

function Refused({ problem }: { readonly problem: string }) {
  const { desk } = useShell();
  return (
    <>
      <Heading>{t('page.assigned.problem')}</Heading>
      <p class="lead">{problem}</p>
      <p>
        <button type="button" class="button" onClick={() => desk.act({ type: 'go.home' })}>
          {t('page.assigned.home')}
        </button>
      </p>
    </>
  );
}

interface WhatIsSetProps {
  readonly assigned: AssignedView;
  readonly begun: SaveView | undefined;
}

function WhatIsSet({ assigned, begun }: WhatIsSetProps) {
  const { desk } = useShell();
  const [seat, setSeat] = useState(0);
  const field = useId();
  const missing = assigned.seats > 0 && seat === 0;
  return (
    <>
      <Heading>{assigned.title}</Heading>
      <p class="lead">{assigned.tagline}</p>
      <p>{assigned.lead}</p>
      {begun && <ContinueBanner save={begun} />}
      <h2>{t('page.assigned.what')}</h2>
      <dl class="settled">
        {assigned.rows.map(({ id, label, text }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {assigned.seats > 0 && (
        <div class="field">
          <label for={field}>{t('page.assigned.seat')}</label>
          <select
            id={field}
            value={seat}
            aria-describedby={`${field}-hint`}
            onChange={(event) => setSeat(Number(event.currentTarget.value))}
          >
            <option value={0}>–</option>
            {Array.from({ length: assigned.seats }, (_, n) => (
              <option key={n} value={n + 1}>
                {n + 1}
              </option>
            ))}
          </select>
          <p class="small mute" id={`${field}-hint`}>
            {t('page.assigned.seatHint')}
          </p>
        </div>
      )}
      <Actions
        label={t('page.assigned.begin')}
        onAct={() => missing || desk.act({ type: 'assignment.begin', seat })}
        missing={missing ? t('page.assigned.missing') : ''}
      />
    </>
  );
}
