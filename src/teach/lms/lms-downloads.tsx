import { useMemo, useState } from 'preact/hooks';
import { packTexts, type Words } from '../../i18n/index.ts';
import { makePackage, PACKAGE_KINDS, type PackageKind, SCORINGS, type Scoring } from '../../pack/index.ts';
import { type Assignment, encodeAssignment } from '../../run/index.ts';
import { RadioList } from '../../ui/index.ts';
import { fetchBuilt } from './fetch-built.ts';

interface LmsDownloadsProps {
  readonly words: Words;
  readonly assignment: Assignment;
  /** Title of the scenario. */
  readonly title: string;
}

type State =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'making'; readonly done: number; readonly all: number }
  | { readonly kind: 'made'; readonly name: string; readonly bytes: number };

/** Makes a package of an assignment on this device and puts it among the downloads. */
export function LmsDownloads({ words, assignment, title }: LmsDownloadsProps) {
  useMemo(() => words.learn(packTexts), [words]);
  const { t } = words;
  const [scoring, setScoring] = useState<Scoring>('completion');
  const [kind, setKind] = useState<PackageKind>('scorm12');
  const [state, setState] = useState<State>({ kind: 'idle' });
  if (!location.protocol.startsWith('http')) {
    return (
      <section class="card lms">
        <h2>{t('pack.title')}</h2>
        <p>{t('pack.fromFile')}</p>
      </section>
    );
  }

  const make = async (): Promise<void> => {
    setState({ kind: 'making', done: 0, all: 0 });
    try {
      const files = await fetchBuilt((done, all) => setState({ kind: 'making', done, all }));
      const made = makePackage(
        {
          kind,
          scoring,
          assignment: encodeAssignment(assignment),
          title: t('pack.document.title', { scenario: title }),
          description: t('pack.document.text'),
          language: words.locale,
        },
        files,
      );
      if (!made.ok) return setState({ kind: 'failed' });
      const { name, bytes } = made.value;
      download(name, bytes);
      setState({ kind: 'made', name, bytes: bytes.length });
    } catch {
      setState({ kind: 'failed' });
    }
  };

  return (
    <section class="card lms">
      <h2>{t('pack.title')}</h2>
      <p>{t('pack.lead')}</p>
      <RadioList
        look="rows"
        legendAs="h3"
        legend={t('pack.kind')}
        options={PACKAGE_KINDS.map((id) => ({
          id,
          label: t(`pack.kind.${id}`),
          text: t(`pack.kind.${id}Note`),
        }))}
        value={kind}
        onPick={setKind}
      />
      <RadioList
        look="rows"
        legendAs="h3"
        legend={t('pack.score')}
        options={SCORINGS.map((id) => ({ id, label: t(`pack.score.${id}`) }))}
        value={scoring}
        onPick={setScoring}
      />
      <p class="small mute">{t('pack.scoreNote')}</p>
      <p class="small mute">{t('pack.told')}</p>
      <button
        type="button"
        class="button primary"
        disabled={state.kind === 'making'}
        onClick={() => void make()}
      >
        {t('pack.make')}
      </button>
      <p role="status">{describeState(state, words)}</p>
    </section>
  );
}

function describeState(state: State, { t, number }: Words): string {
  if (state.kind === 'making') return t('pack.making', { done: state.done, all: state.all });
  if (state.kind === 'made') return t('pack.made', { name: state.name, size: number(state.bytes / 1e6, 1) });
  return state.kind === 'failed' ? t('pack.failed') : '';
}

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to begin reading it first.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
