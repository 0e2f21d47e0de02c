import { useEffect, useMemo, useState } from 'preact/hooks';
import { kitTexts } from '../../i18n/index.ts';
import type { Length } from '../../machine/index.ts';
import type { CompiledFacts, CompiledScenario } from '../../scenario/index.ts';
import { CheckRow, RadioList } from '../../ui/index.ts';
import { beatsOf, type KitMatter } from '../kit/kit-matter.ts';
import { documentsOf, makeDocument } from '../kit/make-document.ts';
import { DOCUMENTS, type DocumentId } from '../kit/sheet.ts';
import { SheetView } from '../kit/sheet-view.tsx';
import type { TeachPage } from '../teach-page.ts';
import '../styles/kit.css';

const LENGTHS = ['short', 'standard'] as const;
const FIRST: readonly DocumentId[] = ['overview', 'plan45'];

interface Loaded {
  readonly scenario: CompiledScenario;
  readonly facts: CompiledFacts;
}

/** Everything for a lesson on paper, made from the scenario that the address names. */
export function KitPage({ desk, about }: TeachPage) {
  const { words, cards } = desk;
  useMemo(() => words.learn(kitTexts), [words]);
  const { t } = words;
  const card = cards.find(({ id }) => id === about);
  const [loaded, setLoaded] = useState<Loaded | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!card) return;
    let wanted = true;
    setLoaded(undefined);
    Promise.all([desk.loadScenario(card.id), desk.loadFacts(card.id)]).then(
      ([scenario, facts]) => wanted && setLoaded({ scenario, facts }),
      () => wanted && setLoaded('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [card?.id, attempt]);
  return (
    <div class="kit">
      <div class="kit-choices no-print">
        <p class="lead">{t('teach.kit.lead')}</p>
        <nav class="kit-scenarios" aria-label={t('teach.kit.scenarios')}>
          <ul>
            {cards.map(({ id, title }) => (
              <li key={id}>
                <a href={`#teach/kit/${id}`} aria-current={id === card?.id ? 'page' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {!card && <p>{t('teach.kit.choose')}</p>}
      {card && loaded === undefined && <p role="status">{t('page.loading')}</p>}
      {card && loaded === 'failed' && (
        <p role="alert">
          {t('page.failed')}{' '}
          <button type="button" class="button" onClick={() => setAttempt(attempt + 1)}>
            {t('page.again')}
          </button>
        </p>
      )}
      {card && loaded && loaded !== 'failed' && <Documents matter={{ ...loaded, words }} />}
    </div>
  );
}

function Documents({ matter }: { readonly matter: Omit<KitMatter, 'length'> }) {
  const { scenario, words } = matter;
  const { t } = words;
  const [length, setLength] = useState<Length>('short');
  const [ticked, setTicked] = useState<ReadonlySet<DocumentId>>(new Set(FIRST));
  const offered = documentsOf(scenario);
  const shown = offered.filter((id) => ticked.has(id));
  return (
    <>
      <div class="card kit-picker no-print">
        {scenario.kind !== 'tutorial' && (
          <RadioList
            look="chips"
            legend={t('teach.kit.length')}
            legendAs="h2"
            value={length}
            options={LENGTHS.map((id) => ({
              id,
              label: t(`teach.kit.length.${id}`, { n: beatsOf(scenario, id).length }),
            }))}
            onPick={setLength}
          />
        )}
        <fieldset class="radios rows kit-documents">
          <legend class="h2">{t('teach.kit.documents')}</legend>
          {offered.map((id) => (
            <CheckRow
              key={id}
              label={t(`teach.kit.doc.${id}`)}
              checked={ticked.has(id)}
              onChange={(on) =>
                setTicked(new Set(DOCUMENTS.filter((one) => (one === id ? on : ticked.has(one)))))
              }
            />
          ))}
        </fieldset>
        <p class="kit-buttons">
          <button type="button" class="button" onClick={() => setTicked(new Set(DOCUMENTS))}>
            {t('teach.kit.all')}
          </button>
          <button type="button" class="button" onClick={() => setTicked(new Set())}>
            {t('teach.kit.none')}
          </button>
          <button type="button" class="button primary" disabled={shown.length === 0} onClick={() => print()}>
            {t('teach.kit.print')}
          </button>
        </p>
      </div>
      {shown.length === 0 && <p class="no-print">{t('teach.kit.nothing')}</p>}
      {shown.map((id) => (
        <Document key={`${id}/${length}`} id={id} matter={matter} length={length} />
      ))}
    </>
  );
}

interface DocumentProps {
  readonly id: DocumentId;
  readonly matter: Omit<KitMatter, 'length'>;
  readonly length: Length;
}

function Document({ id, matter, length }: DocumentProps) {
  const { scenario, facts, words } = matter;
  const title = words.t(`teach.kit.doc.${id}`);
  const sheets = useMemo(
    () => makeDocument(id, { scenario, facts, words, length }),
    [id, scenario, facts, words, length],
  );
  return (
    <article class={`kit-document kit-${id}`} aria-labelledby={`kit-${id}`}>
      <h2 class="no-print" id={`kit-${id}`}>
        {title}
      </h2>
      {sheets.map((sheet) => (
        <SheetView
          key={sheet.id}
          sheet={sheet}
          kicker={words.t('teach.kit.kicker', { title: scenario.title, document: title })}
        />
      ))}
    </article>
  );
}
