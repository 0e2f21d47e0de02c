import { effect, type ReadonlySignal } from '@preact/signals';
import { offlineTexts, type Words } from '../i18n/index.ts';
import { keepOffline } from '../storage/index.ts';
import type { Notices } from './open-notices.ts';

/** The page is kept on the device while nobody waits for anything else. */
const QUIET_MS = 4000;

/**
 * Keeps the page on the device, and tells of a newer version where nobody plays: `atHome` says so. Whoever leaves
 * the notice alone gets the new version the next time the page is opened.
 */
export function openOffline(words: Words, notices: Notices, atHome: ReadonlySignal<boolean>): void {
  words.learn(offlineTexts);
  setTimeout(() => {
    void keepOffline((use) => {
      effect(() => {
        if (!atHome.value) notices.withdraw('newer');
        else {
          const action = { label: words.t('offline.use'), run: use };
          notices.tell({ id: 'newer', tone: 'info', text: words.t('offline.newer'), action });
        }
      });
    });
  }, QUIET_MS);
}
