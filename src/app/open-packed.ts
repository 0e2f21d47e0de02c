import { effect } from '@preact/signals';
import { platformTexts, type Words } from '../i18n/index.ts';
import { openPlatform, type Platform, tellRun } from '../lms/index.ts';
import type { Notices } from './open-notices.ts';
import type { Office } from './open-office.ts';
import type { Packed } from './packed.ts';

/**
 * A page inside a package: it plays one assignment, keeps nothing on the device, and tells the platform that opened
 * it. Without a platform it plays all the same and says so.
 */
export async function openPacked(
  packed: Packed,
  words: Words,
  notices: Notices,
  office: Office,
): Promise<void> {
  words.learn(platformTexts);
  const { assignment } = packed;
  const trouble = () => notices.tell({ id: 'platform', tone: 'warning', text: words.t('platform.trouble') });
  const platform = await openPlatform(packed.kind, packed.scoring, window, words.locale, {
    trouble,
    mended: () => notices.withdraw('platform'),
  });
  if (!platform) notices.tell({ id: 'platform', tone: 'warning', text: words.t('platform.missing') });
  await begin(assignment, platform, words, notices, office);
  effect(() => {
    const here = office.place.value;
    // There is no first page here: whoever leaves a run comes to what was set.
    if (here.kind === 'home') queueMicrotask(() => office.setOut(assignment));
    if (here.kind !== 'run' || here.assigned?.text !== assignment) return;
    platform?.tell(tellRun(here.run, here.assigned.seat, (said) => words.t('platform.decision', said)));
    if (platform?.back && here.run.phase === 'debrief') {
      const leave = { href: platform.back, label: words.t('platform.back') };
      notices.tell({ id: 'platform-back', tone: 'info', text: words.t('platform.done'), leave });
    }
  });
  addEventListener('pagehide', () => platform?.leave());
  // Brought back from the browser’s memory, it would talk on a line that is closed.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

async function begin(
  assignment: string,
  platform: Platform | undefined,
  words: Words,
  notices: Notices,
  office: Office,
): Promise<void> {
  const kept = platform?.kept;
  if (kept && (await office.restore(kept.code, { text: assignment, seat: kept.seat }))) return;
  if (kept) {
    const text = words.t('platform.badResume', { code: kept.code });
    notices.tell({ id: 'platform-kept', tone: 'warning', text });
  }
  office.setOut(assignment);
}
