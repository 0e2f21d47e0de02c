import type { Page } from '@playwright/test';
import { createWords, pageLate } from '../../src/i18n/index.ts';

const words = createWords();
words.learn(pageLate);
const { t } = words;

/** How long a screen stands before the next press. */
const PACE_MS = 120;

const BUTTONS = [
  t('page.home.govern'),
  t('page.oath.start'),
  t('page.brief.read'),
  t('page.inbox.table'),
  t('page.decision.decide'),
  'Next:',
  t('page.epilogue.debrief'),
];
const CHOICES = [t('page.oath.prediction'), t('page.decision.options'), t('page.decision.reason')];

interface Pilot {
  quarters: number;
  /** It stands still before the first decision of a run once this many quarters have passed. */
  until: number;
  standing: boolean;
}

/** Makes a page play run after run by itself, from inside: the first that the first page offers. */
export async function playOnAndOn(page: Page): Promise<void> {
  await page.addInitScript(
    ({ buttons, choices, decide, pace }) => {
      const pilot: Pilot = { quarters: 0, until: 0, standing: false };
      Object.assign(globalThis, { pilot });
      let decided = 0;
      const open = (label: string) =>
        [...document.querySelectorAll<HTMLButtonElement>('main button')].find(
          (one) =>
            one.textContent?.trim().startsWith(label) &&
            one.getAttribute('aria-disabled') !== 'true' &&
            !one.disabled,
        );
      const choose = (legend: string) => {
        for (const group of document.querySelectorAll('fieldset')) {
          if (!group.querySelector('legend')?.textContent?.startsWith(legend)) continue;
          const radios = [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')];
          // Not always the same road.
          if (!radios.some(({ checked }) => checked)) radios[pilot.quarters % radios.length]?.click();
        }
      };
      const step = () => {
        for (const legend of choices) choose(legend);
        const next = buttons.map(open).find(Boolean);
        const deciding = next?.textContent?.trim().startsWith(decide) ?? false;
        if (deciding && decided === 0 && pilot.quarters >= pilot.until) {
          pilot.standing = true;
        } else {
          pilot.standing = false;
          if (deciding) {
            decided++;
            pilot.quarters++;
          }
          if (next) next.click();
          else if (document.querySelector('.on-debrief h1')) {
            decided = 0;
            // As whoever goes back to the first page.
            location.hash = '';
          }
        }
        setTimeout(step, pace);
      };
      setTimeout(step, 1000);
    },
    { buttons: BUTTONS, choices: CHOICES, decide: t('page.decision.decide'), pace: PACE_MS },
  );
}

/** Lets it play until so many quarters have passed and a run stands before its first decision. */
export async function whenPlayed(page: Page, quarters: number, timeout: number): Promise<void> {
  await page.waitForFunction(
    (until) => {
      const { pilot } = globalThis as unknown as { pilot?: Pilot };
      if (!pilot) return false;
      pilot.until = until;
      return pilot.standing && pilot.quarters >= until;
    },
    quarters,
    { timeout, polling: 500 },
  );
  // What the change of screen began comes to its end.
  await page.waitForTimeout(2500);
}
