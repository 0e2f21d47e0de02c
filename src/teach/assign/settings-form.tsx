import { useId } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { BeliefsView, ScenarioCardView } from '../../present/index.ts';
import { type Assignment, MOST_SEATS, SEEDS } from '../../run/index.ts';
import { BeliefsSlot, CheckRow, RadioList } from '../../ui/index.ts';
import { ATTENTIONS } from './default-settings.ts';

const LENGTHS = ['short', 'standard'] as const;
const RULES = ['binding', 'practice'] as const;
const CHANCES = ['same', 'own'] as const;
const FLAGS = ['prediction', 'reflection', 'sound'] as const;

interface SettingsFormProps {
  readonly words: Words;
  readonly scenarios: readonly ScenarioCardView[];
  readonly beliefs: BeliefsView;
  readonly settings: Assignment;
  readonly isTutorial: boolean;
  readonly onScenario: (id: string) => void;
  readonly onChange: (change: Partial<Assignment>) => void;
  readonly onNewSeed: () => void;
}

/** Everything that a teacher can settle. Each change takes effect at once; there is nothing to send off. */
export function SettingsForm(props: SettingsFormProps) {
  const { words, scenarios, beliefs, settings, isTutorial, onScenario, onChange, onNewSeed } = props;
  const { t } = words;
  const moved = Object.values(settings.beliefs).filter((level) => level !== 0).length;
  return (
    <form class="assign-form" onSubmit={(event) => event.preventDefault()}>
      <RadioList
        look="rows"
        legend={t('teach.assign.scenario')}
        legendAs="h2"
        value={settings.scenario}
        options={scenarios.map(({ id, title, tagline, minutes, mark }) => ({
          id,
          label: title,
          text: [mark, minutes, tagline].filter((text) => text !== '').join(' · '),
        }))}
        onPick={onScenario}
      />
      {!isTutorial && (
        <>
          <RadioList
            look="chips"
            legend={t('teach.assign.length')}
            legendAs="h2"
            value={settings.length}
            options={LENGTHS.map((id) => ({
              id,
              label: t(`present.assigned.length.${id}`),
              text: t(`teach.assign.length.${id}`),
            }))}
            onPick={(length) => onChange({ length })}
          />
          <RadioList
            look="chips"
            legend={t('teach.assign.rules')}
            legendAs="h2"
            value={settings.practice ? 'practice' : 'binding'}
            options={RULES.map((id) => ({
              id,
              label: t(`teach.assign.${id}`),
              text: t(`teach.assign.${id}Text`),
            }))}
            onPick={(id) => onChange({ practice: id === 'practice' })}
          />
        </>
      )}
      <RadioList
        look="chips"
        legend={t('teach.assign.chance')}
        legendAs="h2"
        value={settings.chance === 'own' ? 'own' : 'same'}
        options={CHANCES.map((id) => ({
          id,
          label: t(`teach.assign.chance.${id}`),
          text: t(`teach.assign.chance.${id}Text`),
        }))}
        onPick={(id) => (id === 'own' ? onChange({ chance: 'own' }) : onNewSeed())}
      />
      {settings.chance !== 'own' && (
        <div class="assign-seed">
          <WholeNumber
            label={t('teach.assign.seed')}
            hint={t('teach.assign.seedHint')}
            value={settings.chance}
            most={SEEDS - 1}
            onChange={(chance) => onChange({ chance })}
          />
          <button type="button" class="button" onClick={onNewSeed}>
            {t('teach.assign.newSeed')}
          </button>
        </div>
      )}
      <WholeNumber
        label={t('teach.assign.seats')}
        hint={t('teach.assign.seatsHint', { most: MOST_SEATS })}
        value={settings.seats}
        most={MOST_SEATS}
        onChange={(seats) => onChange({ seats })}
      />
      <Choice
        label={t('teach.assign.attention')}
        hint={t('teach.assign.attentionHint')}
        value={String(settings.attention)}
        options={ATTENTIONS.map((attention) => ({
          id: String(attention),
          label: t('present.assigned.attention.items', { attention }),
        }))}
        onPick={(attention) => onChange({ attention: Number(attention) })}
      />
      <Choice
        label={t('teach.assign.language')}
        hint={t('teach.assign.languageHint')}
        value={settings.language}
        options={[{ id: 'en', label: t('teach.assign.language.en') }]}
        onPick={(language) => onChange({ language })}
      />
      <fieldset class="radios rows">
        <legend class="h2">{t('teach.assign.asked')}</legend>
        {FLAGS.map((flag) => (
          <CheckRow
            key={flag}
            label={t(`teach.assign.${flag}`)}
            checked={settings[flag]}
            onChange={(on) => onChange({ [flag]: on })}
          />
        ))}
      </fieldset>
      <details class="beliefs">
        <summary>
          <b>{t('teach.assign.beliefs')}</b>{' '}
          <span class="small mute">{t('teach.assign.moved', { moved })}</span>
        </summary>
        <BeliefsSlot
          view={beliefs}
          levels={settings.beliefs}
          onChange={(levels) => onChange({ beliefs: withoutMiddle(levels) })}
        />
      </details>
    </form>
  );
}

/** What stands in the middle is not written into the link twice. */
function withoutMiddle(levels: Readonly<Record<string, -1 | 0 | 1>>): Assignment['beliefs'] {
  return Object.fromEntries(Object.entries(levels).filter(([, level]) => level !== 0));
}

interface FieldProps {
  readonly label: string;
  readonly hint: string;
}

interface WholeNumberProps extends FieldProps {
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** From 0 to the most; what is no such number waits until it is one. */
function WholeNumber({ label, hint, value, most, onChange }: WholeNumberProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        max={most}
        step={1}
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          if (Number.isInteger(typed) && typed >= 0 && typed <= most) onChange(typed);
        }}
      />
      <p class="small mute" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

interface ChoiceProps extends FieldProps {
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onPick: (id: string) => void;
}

function Choice({ label, hint, value, options, onPick }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      <p class="small mute" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
