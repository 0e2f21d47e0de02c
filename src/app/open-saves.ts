import { type ReadonlySignal, signal } from '@preact/signals';
import type { Words } from '../i18n/index.ts';
import { describeWhere, type SaveView } from '../present/index.ts';
import { encodeRun, type Run } from '../run/index.ts';
import { openSettings, openShelf, type Save, type Store } from '../storage/index.ts';
import type { Settings } from '../ui/index.ts';
import type { Notices } from './open-notices.ts';
import { DEFAULT_SETTINGS, parseSettings } from './parse-settings.ts';

/** The runs and settings kept in this browser; what goes wrong with them is told. */
export interface Saves {
  /** A new number each time the list may have changed. */
  readonly version: ReadonlySignal<number>;
  list(): readonly SaveView[];
  /** The newest run of what a teacher set, begun at this device by whoever sits here. */
  begun(assignment: string): SaveView | undefined;
  find(id: string): Save | undefined;
  /** False when it could not be kept; then the player has been told, with the code. */
  keep(id: string, run: Run, more?: Pick<Save, 'assigned' | 'nickname' | 'projector'>): boolean;
  /** What whoever took this seat has gone by on this device. */
  nicknameOf(assigned: NonNullable<Save['assigned']>): string | undefined;
  remove(id: string): void;
  hideAll(): void;
  readonly settings: { get(): Settings; put(settings: Settings): void };
}

export function openSaves(words: Words, notices: Notices, store: Store): Saves {
  const shelf = openShelf(store, () => Date.now());
  const kept = openSettings<Settings>(store, 'page', parseSettings, DEFAULT_SETTINGS);
  const version = signal(0);
  const changed = () => {
    version.value += 1;
  };
  let times: Intl.DateTimeFormat | undefined;
  const timeOf = (time: number): string => {
    times ??= new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short' });
    return times.format(time);
  };

  const viewOf = ({ id, title, where, savedAt, finished }: Save): SaveView => ({
    id,
    title,
    where,
    when: timeOf(savedAt),
    finished,
  });

  const first = kept.get();
  if (kept.wasDamaged()) {
    notices.tell({ id: 'settings', tone: 'info', text: words.t('app.notice.settingsDamaged') });
  }
  for (const { id, reason, code } of shelf.damaged()) {
    const text =
      reason === 'newer'
        ? words.t('app.notice.newer')
        : words.t('app.notice.damaged', { code: code === undefined ? 'none' : 'found' });
    notices.tell({ id: `damaged-${id}`, tone: 'warning', text, ...(code !== undefined && { code }) });
  }
  shelf.onChange(changed);

  return {
    version,
    list: () => shelf.list().map(viewOf),
    begun(assignment) {
      const save = shelf.list().find(({ assigned }) => assigned?.text === assignment);
      const seat = save?.assigned?.seat ?? 0;
      return (
        save && { ...viewOf(save), title: words.t('present.assigned.begun', { title: save.title, seat }) }
      );
    },
    find: (id) => shelf.list().find((save) => save.id === id),
    nicknameOf: ({ text, seat }) =>
      shelf.list().find(({ assigned }) => assigned?.text === text && assigned.seat === seat)?.nickname,
    keep(id, run, { assigned, nickname, projector } = {}) {
      const code = encodeRun(run);
      const result = shelf.put({
        id,
        code,
        scenario: run.scenario.id,
        title: run.scenario.title,
        where: describeWhere(run, words),
        finished: run.phase === 'debrief',
        ...(assigned && { assigned }),
        ...(nickname && { nickname }),
        ...(projector && { projector }),
      });
      changed();
      if (result.ok) notices.withdraw('store');
      else {
        const text = words.t(result.error === 'full' ? 'app.notice.storeFull' : 'app.notice.storeMissing');
        notices.tell({ id: 'store', tone: 'warning', text, code });
      }
      return result.ok;
    },
    remove(id) {
      shelf.remove(id);
      changed();
    },
    hideAll() {
      const { ok } = shelf.hideAll();
      changed();
      notices.tell({
        id: 'hidden',
        tone: ok ? 'info' : 'warning',
        text: words.t(ok ? 'app.notice.hidden' : 'app.notice.hideFailed'),
      });
    },
    settings: { get: () => first, put: (settings) => void kept.put(settings) },
  };
}
