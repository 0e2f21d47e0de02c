import { useRef, useState } from 'preact/hooks';
import type { BeliefsView, OathView } from '../../present/index.ts';
import { Actions } from '../parts/actions.tsx';
import { CoachSlot } from '../parts/coach-slot.tsx';
import { Late } from '../parts/late.tsx';
import { MandateInput } from '../parts/mandate-input.tsx';
import { RadioList } from '../parts/radio-list.tsx';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';

const RULES = ['binding', 'practice'] as const;

interface OathScreenProps {
  readonly oath: OathView;
  readonly beliefs: BeliefsView | undefined;
}

/** The yardstick, a guess, and how the run is to be played. */
export function OathScreen({ oath, beliefs }: OathScreenProps) {
  const { desk } = useShell();
  const { asks } = oath;
  const [points, setPoints] = useState<readonly number[]>([4, 3, 3]);
  const [prediction, setPrediction] = useState<string>();
  const [length, setLength] = useState(oath.lengths[0]?.id ?? 'standard');
  const [rules, setRules] = useState<(typeof RULES)[number]>('binding');
  const [levels, setLevels] = useState<Readonly<Record<string, -1 | 0 | 1>>>({});
  const moved = Object.values(levels).filter((level) => level !== 0).length;
  const firstPrediction = useRef<HTMLInputElement>(null);

  const start = () => {
    if (asks.prediction && !prediction) return firstPrediction.current?.focus();
    const [cost = 0, security = 0, alliance = 0] = points;
    const mandate = [cost, security, alliance] as const;
    desk.act({
      type: 'run.start',
      mandate,
      prediction,
      length,
      practice: rules === 'practice',
      beliefs: levels,
    });
  };
  return (
    <>
      <CoachSlot coach={oath.coach} />
      <MandateInput aims={oath.mandate} points={points} onChange={setPoints} />
      {asks.prediction && (
        <RadioList
          look="rows"
          legend={t('page.oath.prediction')}
          hint={t('page.oath.predictionHint')}
          legendAs="h2"
          value={prediction}
          options={oath.predictions}
          onPick={setPrediction}
          focusRef={firstPrediction}
        />
      )}
      {asks.terms && (
        <>
          <RadioList
            look="chips"
            legend={t('page.oath.length')}
            legendAs="h2"
            value={length}
            options={oath.lengths}
            onPick={setLength}
          />
          <RadioList
            look="chips"
            legend={t('page.oath.rules')}
            legendAs="h2"
            value={rules}
            options={RULES.map((id) => ({ id, label: t(`page.oath.${id}`), text: t(`page.oath.${id}Text`) }))}
            onPick={setRules}
          />
          <details class="beliefs">
            <summary>
              <b>{t('page.oath.beliefs')}</b>{' '}
              <span class="small mute">{t('page.oath.moved', { moved })}</span>
            </summary>
            {beliefs ? (
              <Late
                show={({ BeliefsInput }) => (
                  <BeliefsInput view={beliefs} levels={levels} onChange={setLevels} />
                )}
              />
            ) : (
              <p role="status">{t('page.loading')}</p>
            )}
          </details>
        </>
      )}
      <Actions
        label={t('page.oath.start')}
        onAct={start}
        missing={asks.prediction && !prediction ? t('page.oath.missing') : ''}
      />
    </>
  );
}
