import { useMemo, useState } from 'preact/hooks';
import { assignTexts } from '../../i18n/index.ts';
import { describeAssignment, describeBeliefs, describeCards, type Teller } from '../../present/index.ts';
import { type Assignment, encodeAssignment, parseAssignment, SEEDS } from '../../run/index.ts';
import type { ScenarioCard } from '../../scenario/index.ts';
import { defaultSettings, forScenario } from '../assign/default-settings.ts';
import { HandedOut } from '../assign/handed-out.tsx';
import { PreviewLinks } from '../assign/preview-links.tsx';
import { SettingsForm } from '../assign/settings-form.tsx';
import { Slips } from '../assign/slips.tsx';
import { LmsDownloads } from '../lms/lms-downloads.tsx';
import type { TeachPage } from '../teach-page.ts';
import '../styles/assign.css';

/** Sources are shown as far as they are known when a run begins. */
const FIRST_QUARTER = 0;

/** From settings to a link, with everything in which it is handed out. The address keeps what is set. */
export function AssignPage({ desk, about }: TeachPage) {
  const { words, cards, site } = desk;
  useMemo(() => words.learn(assignTexts), [words]);
  const { t } = words;
  const [settings, setSettings] = useState(() => firstSettings(cards, about, words.locale));
  const teller: Teller = { words, facts: {}, europe: [], plain: false };
  const scenarios = useMemo(() => describeCards(cards, words), [cards, words]);
  const beliefs = useMemo(() => describeBeliefs(FIRST_QUARTER, teller), [words]);
  const card = cards.find(({ id }) => id === settings?.scenario);
  if (!settings || !card) return <p role="alert">{t('page.failed')}</p>;

  const set = (next: Assignment) => {
    setSettings(next);
    // A reload, and the way back from a preview, come to the same settings.
    history.replaceState(history.state, '', `#teach/assign/${encodeAssignment(next)}`);
  };
  const text = encodeAssignment(settings);
  const link = `${site}#${text}`;
  const minutes = card.minutes[settings.length];
  const assigned = describeAssignment(settings, card, teller);
  return (
    <div class="assign">
      <p class="lead no-print">{t('teach.assign.lead')}</p>
      {isUnread(cards, about) && (
        <p class="no-print" role="status">
          {t('teach.assign.unread')}
        </p>
      )}
      <div class="assign-settings no-print">
        <SettingsForm
          words={words}
          scenarios={scenarios}
          beliefs={beliefs}
          settings={settings}
          isTutorial={card.kind === 'tutorial'}
          onScenario={(id) => {
            const other = cards.find((one) => one.id === id);
            if (other) set(forScenario(settings, other));
          }}
          onChange={(change) => set({ ...settings, ...change })}
          onNewSeed={() => set({ ...settings, chance: freshSeed() })}
        />
      </div>
      <div class="assign-result">
        <div class="no-print">
          <HandedOut
            words={words}
            link={link}
            message={t('teach.assign.message', {
              title: card.title,
              minutes,
              seats: settings.seats,
              link,
            })}
          />
        </div>
        <section class="card assign-paper">
          <h2 class="no-print">{t('teach.assign.paper')}</h2>
          <Slips words={words} link={link} assigned={assigned} minutes={minutes} />
          <p class="small mute no-print">{t('teach.assign.paperText', { seats: settings.seats })}</p>
          <button type="button" class="button no-print" onClick={() => print()}>
            {t('teach.assign.print')}
          </button>
        </section>
        <div class="no-print">
          <PreviewLinks desk={desk} settings={settings} />
        </div>
        <div class="no-print">
          <LmsDownloads words={words} assignment={settings} title={card.title} />
        </div>
        <section class="card no-print">
          <h2>{t('teach.assign.many')}</h2>
          <ul class="assign-many">
            {(['device', 'absent', 'code'] as const).map((id) => (
              <li key={id}>{t(`teach.assign.many.${id}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}

/** What the address says: settings, or only a scenario; the usual ones otherwise. */
function firstSettings(
  cards: readonly ScenarioCard[],
  about: string,
  locale: string,
): Assignment | undefined {
  const read = parseAssignment(about);
  const here = (id: string) => cards.find((card) => card.id === id);
  if (read.ok) {
    const card = here(read.value.scenario);
    // A link that was set for an older version is set anew.
    if (card) return { ...read.value, version: card.version };
  }
  const card = here(about) ?? cards.find(({ kind }) => kind === 'ministry') ?? cards[0];
  return card && defaultSettings(card, freshSeed(), locale.slice(0, 2));
}

function isUnread(cards: readonly ScenarioCard[], about: string): boolean {
  const read = parseAssignment(about);
  const named = read.ok ? read.value.scenario : about;
  return about !== '' && !cards.some(({ id }) => id === named);
}

function freshSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % SEEDS;
}
