import { useId, useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { ClassRoom } from './class-room.ts';
import { tellRefused } from './class-words.ts';
import type { Refused } from './intake.ts';
import { MOST_LINES } from './read-paste.ts';

interface CollectProps {
  readonly words: Words;
  readonly room: ClassRoom;
}

/** Characters of a paste that goes past the field. */
const LARGE = 20_000;
/** Lines shown of a long list. */
const SHOWN = 40;

/** Where codes and files come in, and what came of it. */
export function Collect({ words, room }: CollectProps) {
  const { t, number } = words;
  const id = useId();
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  const [over, setOver] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const progress = room.progress.value;
  const intake = room.intake.value;
  const busy = progress !== undefined;

  const settle = (work: Promise<void>, after: () => void) => {
    setFailed(false);
    work.then(after, () => setFailed(true));
  };
  const take = () => {
    const taken = text;
    settle(room.take(taken), () => {
      const { unread = 0, refused = [] } = room.intake.peek() ?? {};
      const whole = refused.some(({ why }) => why.code === 'no-codes' || why.code === 'too-long');
      // What could not be read stays where it is.
      setText((now) =>
        now !== taken || whole ? now : unread > 0 ? taken.split(/\r?\n/).slice(MOST_LINES).join('\n') : '',
      );
      field.current?.focus();
    });
  };
  const takeFiles = (list: FileList | null | undefined) => {
    const all = [...(list ?? [])];
    if (all.length > 0) settle(room.takeFiles(all), () => {});
  };
  return (
    <section
      class={`card class-collect no-print${over ? ' is-over' : ''}`}
      aria-label={t('teach.class.paste')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const { dataTransfer } = event;
        if (!dataTransfer || dataTransfer.files.length === 0) return;
        event.preventDefault();
        takeFiles(dataTransfer.files);
      }}
    >
      <div class="field">
        <label for={`${id}-paste`}>{t('teach.class.paste')}</label>
        <p class="small mute" id={`${id}-hint`}>
          {t('teach.class.pasteHint', { most: number(MOST_LINES) })}
        </p>
        <textarea
          id={`${id}-paste`}
          ref={field}
          rows={5}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            if (pasted.length < LARGE || busy) return;
            // Browsers take long to show so much in a field: it is read in at once.
            event.preventDefault();
            settle(room.take(pasted), () => {});
          }}
        />
      </div>
      <div class="class-row">
        <button
          type="button"
          class="button primary"
          aria-disabled={busy || text.trim() === ''}
          onClick={() => !busy && text.trim() !== '' && take()}
        >
          {t('teach.class.take')}
        </button>
        <button type="button" class="button" onClick={() => files.current?.click()}>
          {t('teach.class.files')}
        </button>
        <input
          ref={files}
          class="class-files"
          type="file"
          multiple
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            takeFiles(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <span class="small mute">{t('teach.class.drop')}</span>
      </div>
      {progress && (
        <p class="class-row">
          <progress
            max={progress.of}
            value={progress.done}
            aria-label={t('teach.class.progress', { done: '', of: '' }).trim()}
          />
          <span class="small">
            {t('teach.class.progress', { done: number(progress.done), of: number(progress.of) })}
          </span>
        </p>
      )}
      <div role="status" class="class-took">
        {failed && <p>{t('teach.class.failed')}</p>}
        {!busy && !failed && intake && (
          <p data-ms={Math.round(intake.ms)}>
            {t('teach.class.took', {
              added: intake.added,
              known: intake.known,
              named: intake.named,
              refused: intake.refused.length,
            })}
          </p>
        )}
        {!busy && intake !== undefined && intake.unread > 0 && (
          <p>{t('teach.class.unread', { n: intake.unread })}</p>
        )}
      </div>
      {!busy && intake && intake.refused.length > 0 && (
        <div class="class-refused">
          <h2>{t('teach.class.refused')}</h2>
          <RefusedList
            words={words}
            refused={intake.refused}
            onMend={(code) => settle(room.take(code), () => field.current?.focus())}
          />
        </div>
      )}
      {!busy && intake && intake.wordy.length > 0 && (
        <details class="small">
          <summary>{t('teach.class.wordy', { n: intake.wordy.length })}</summary>
          <ul class="class-plain">
            {intake.wordy.slice(0, SHOWN).map(({ line, text: words }) => (
              <li key={line}>
                {t('teach.class.atLine', { line: number(line) })}: {words}
              </li>
            ))}
            {intake.wordy.length > SHOWN && (
              <li>{t('teach.class.refusedMore', { n: number(intake.wordy.length - SHOWN) })}</li>
            )}
          </ul>
        </details>
      )}
    </section>
  );
}

interface RefusedListProps {
  readonly words: Words;
  readonly refused: readonly Refused[];
  /** Takes a code as it was probably meant. */
  readonly onMend?: (code: string) => void;
}

/** What was not taken in: where, what, why, and what to do. */
export function RefusedList({ words, refused, onMend }: RefusedListProps) {
  const { t, number } = words;
  return (
    <ul class="class-plain">
      {refused.slice(0, SHOWN).map((one, i) => {
        const { source, line, text, why } = one;
        const place =
          source === ''
            ? line > 0
              ? t('teach.class.atLine', { line: number(line) })
              : t('teach.class.kept')
            : line > 0
              ? t('teach.class.inFileLine', { file: source, line: number(line) })
              : t('teach.class.inFile', { file: source });
        return (
          <li key={i}>
            <b>{place}</b> {text !== '' && <code>{text}</code>} {tellRefused(one, words)}{' '}
            {onMend && why.code === 'mistyped' && (
              <button
                type="button"
                class="button"
                onClick={() => onMend(`${one.name ?? ''} ${why.suggestion}`)}
              >
                {t('teach.class.mend', { suggestion: why.suggestion })}
              </button>
            )}
          </li>
        );
      })}
      {refused.length > SHOWN && (
        <li>{t('teach.class.refusedMore', { n: number(refused.length - SHOWN) })}</li>
      )}
    </ul>
  );
}
