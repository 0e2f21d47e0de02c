import { useEffect, useMemo, useState } from 'preact/hooks';
import { checkTexts, type Words } from '../../i18n/index.ts';
import { offlineState } from '../../storage/index.ts';
import { CHECKS, type CheckName, type DeviceFinding } from '../check/finding.ts';
import {
  checkLanguage,
  checkMap,
  checkOffline,
  checkPrinting,
  checkStorage,
  checkWindow,
  roomLeft,
} from '../check/look-at-device.ts';
import { describeSpeed, measureSpeed } from '../check/measure-speed.ts';
import { trySound } from '../check/try-sound.ts';
import type { TeachDesk } from '../desk.ts';
import type { TeachPage } from '../teach-page.ts';
import '../styles/check.css';

type Findings = Readonly<Partial<Record<CheckName, DeviceFinding>>>;

/** Whether a lesson will work on this device: one line each, with what to do. */
export function CheckPage({ desk }: TeachPage) {
  const { words, site } = desk;
  useMemo(() => words.learn(checkTexts), [words]);
  const { t } = words;
  const [findings, setFindings] = useState<Findings>({});
  const [look, setLook] = useState(0);
  const tell = (found: Findings) => setFindings((before) => ({ ...before, ...found }));
  useEffect(() => {
    let wanted = true;
    setFindings({ sound: silent(words) });
    void lookAround(desk, (found) => wanted && tell(found));
    return () => {
      wanted = false;
    };
  }, [desk.cards, look]);
  const hear = async () => {
    setFindings(({ sound: _, ...others }) => others);
    const played = await trySound();
    tell({ sound: heard(words, played) });
  };
  const known = Object.values(findings).filter((finding) => finding !== undefined);
  const no = known.filter(({ state }) => state === 'no').length;
  return (
    <div class="check">
      <p class="lead no-print">{t('teach.check.lead')}</p>
      <section class="check-sheet">
        <h2>{t('teach.check.sheet')}</h2>
        <p role="status">
          {known.length < CHECKS.length ? t('teach.check.looking') : t('teach.check.sum', { no })}
        </p>
        <ul class="check-list">
          {CHECKS.map((name) => {
            const finding = findings[name];
            return (
              <li key={name} class={`check-row ${finding?.state ?? 'open'}`}>
                <b>{t(`teach.check.${name}`)}</b>
                <span class="check-state">
                  {finding ? t(`teach.check.state.${finding.state}`) : t('teach.check.looking')}
                </span>
                <span>
                  {finding?.found} {finding?.todo && <i>{finding.todo}</i>}
                  {name === 'sound' && finding && (
                    <button type="button" class="button no-print" onClick={() => void hear()}>
                      {t('teach.check.sound.try')}
                    </button>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
        <dl class="check-about">
          {(
            [
              ['when', words.date(today())],
              ['browser', navigator.userAgent],
              ['address', site],
            ] as const
          ).map(([name, value]) => (
            <div key={name}>
              <dt>{t(`teach.check.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p class="check-buttons no-print">
        <button type="button" class="button" onClick={() => setLook(look + 1)}>
          {t('teach.check.again')}
        </button>
        <button type="button" class="button primary" onClick={() => print()}>
          {t('teach.check.print')}
        </button>
      </p>
    </div>
  );
}

async function lookAround(desk: TeachDesk, tell: (found: Findings) => void): Promise<void> {
  const { words, cards } = desk;
  tell({
    printing: checkPrinting(words, typeof print === 'function'),
    window: checkWindow(words, innerWidth, innerHeight),
    language: checkLanguage(words, navigator.language),
  });
  const room = await roomLeft();
  tell({ storage: checkStorage(words, room), offline: checkOffline(words, await offlineState()) });
  const drawn = await import('../../world/index.ts').then(
    ({ chooseRenderer }) => chooseRenderer(),
    () => undefined,
  );
  tell({ map: checkMap(words, drawn) });
  const longest = cards.find(({ kind }) => kind === 'ministry') ?? cards[0];
  const rate = longest
    ? await desk.loadScenario(longest.id).then(
        (scenario) => measureSpeed(scenario, () => performance.now()),
        () => undefined,
      )
    : undefined;
  tell({ speed: describeSpeed(words, rate) });
}

function silent({ t }: Words): DeviceFinding {
  return { state: 'open', found: t('teach.check.sound.open'), todo: t('teach.check.sound.todo') };
}

function heard({ t }: Words, played: boolean): DeviceFinding {
  return played
    ? { state: 'fine', found: t('teach.check.sound.fine'), todo: t('teach.check.sound.heard') }
    : { state: 'limited', found: t('teach.check.sound.no'), todo: t('teach.check.sound.noTodo') };
}

/** "2019-03-08", as the clock of this device has it. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
