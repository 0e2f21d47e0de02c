import { useRef, useState } from 'preact/hooks';
import type { DecisionView, FrameView } from '../../present/index.ts';
import { Actions } from '../parts/actions.tsx';
import { CabinetTable } from '../parts/cabinet-table.tsx';
import { CoachSlot } from '../parts/coach-slot.tsx';
import { Heading } from '../parts/heading.tsx';
import { OptionCard } from '../parts/option-card.tsx';
import { Paragraphs } from '../parts/paragraphs.tsx';
import { RadioList } from '../parts/radio-list.tsx';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';

interface DecisionProps {
  readonly frame: FrameView;
  readonly decision: DecisionView;
}

/** The cabinet table: who says what, what can be done, what each expects of it, and why it is done. */
export function DecisionScreen({ frame, decision }: DecisionProps) {
  const { desk } = useShell();
  const [option, setOption] = useState<string>();
  const [reason, setReason] = useState<string>();
  const firstOption = useRef<HTMLInputElement>(null);
  const firstReason = useRef<HTMLInputElement>(null);

  const what = option ? 'reason' : reason ? 'option' : 'both';
  const missing = option && reason ? '' : t('page.decision.missing', { what });
  const decide = () => {
    if (!option) firstOption.current?.focus();
    else if (!reason) firstReason.current?.focus();
    else desk.act({ type: 'run.choose', option, reason });
  };
  return (
    <>
      <Heading kicker={decision.kicker}>{decision.question}</Heading>
      <Paragraphs of={decision.paragraphs} />
      <CabinetTable
        remarks={decision.table}
        moods={decision.options.find(({ id }) => id === option)?.moods}
      />
      <CoachSlot coach={frame.coach} />
      <fieldset class="options">
        <legend class="sr">{t('page.decision.options')}</legend>
        {decision.options.map((one, index) => (
          <OptionCard
            key={one.id}
            option={one}
            chosen={one.id === option}
            onChoose={() => setOption(one.id)}
            inputRef={index === 0 ? firstOption : undefined}
          />
        ))}
      </fieldset>
      <p class="small mute">{decision.expectationNote}</p>
      <RadioList
        look="rows"
        legend={t('page.decision.reason')}
        legendAs="h2"
        value={reason}
        options={decision.reasons.map(({ id, text }) => ({ id, label: text }))}
        onPick={setReason}
        focusRef={firstReason}
      />
      <Actions label={t('page.decision.decide')} onAct={decide} missing={missing} canUndo={frame.canUndo} />
    </>
  );
}
