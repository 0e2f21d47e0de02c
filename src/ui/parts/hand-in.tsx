import '../styles/hand-in.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { handInTexts } from '../../i18n/index.ts';
import type { DebriefView } from '../../present/index.ts';
import { encodeHandIn, type Reflection } from '../../run/index.ts';
import type { Closing } from '../desk.ts';
import { saveText } from '../pictures/save-file.ts';
import { useShell } from '../shell.ts';
import { t, words } from '../words.ts';
import { CodeBox } from './code-box.tsx';
import { drawNickname } from './draw-nickname.ts';
import { LazyPart } from './lazy-part.tsx';

words.learn(handInTexts);

const loadQrCode = () => import('./qr-code.tsx').then((file) => file.QrCode);

interface HandInProps {
  readonly debrief: DebriefView;
  readonly closing: Closing;
}

/** What can be given to a teacher, and the way on for whoever sits down next. Nothing is sent from here. */
export function HandIn({ debrief, closing }: HandInProps) {
  const { desk, dialog } = useShell();
  const [camera, setCamera] = useState(false);
  const [drawn, setDrawn] = useState<{ readonly part: Awaited<ReturnType<typeof loadQrCode>> }>();
  const [isPrinting, setPrinting] = useState(false);
  const [told, setTold] = useState('');
  const { nickname, seat, assignment, reflection } = closing;
  const answers = reflection ? desk.notes.all() : {};
  const count = Object.keys(answers).length;
  const questions = useMemo(() => desk.inquire('questions', {}), [desk]);
  // The words of a question are only asked for where it was answered.
  useEffect(() => (count > 0 ? questions.watch() : undefined), [questions, count > 0]);

  const call = (name: string) => {
    desk.act({ type: 'run.nickname', nickname: name });
    setTold(name === '' ? t('handIn.dropped') : t('handIn.drawn', { nickname: name }));
  };
  const save = () => {
    const now = questions.now.peek();
    const asked = now.state === 'done' ? now.view : [];
    const reflections = Object.entries(answers).map(
      ([id, answer]): Reflection => ({
        id,
        question: asked.find((question) => question.id === id)?.text ?? '',
        answer,
      }),
    );
    const name = fileName(closing);
    try {
      const at = localMinute(new Date());
      const { scenario } = closing;
      const handIn = { code: debrief.code, scenario, seat, nickname, assignment, at, reflections };
      saveText(name, 'application/json', encodeHandIn(handIn));
      setTold(t('handIn.saved', { name }));
    } catch {
      setTold(t('handIn.saveFailed'));
    }
  };
  /** On paper the picture is there, whether or not it is shown. */
  const printAll = async () => {
    const part = await loadQrCode().catch(() => undefined);
    if (part) setDrawn({ part });
    setCamera(part !== undefined);
    setPrinting(true);
  };
  useEffect(() => {
    if (!isPrinting) return;
    setPrinting(false);
    printHandIn();
  }, [isPrinting]);
  const screen = desk.screen.value;
  return (
    <div class="hand-in-body">
      <h2>{t('handIn.title')}</h2>
      <p class="no-print">{t('handIn.lead')}</p>
      <p class="hand-in-who">
        {seat > 0 && <b>{t('handIn.seat', { seat })}</b>} {nickname && <b>{nickname}</b>}
      </p>
      <div class="print-only">
        <p>
          {'frame' in screen ? screen.frame.country : ''} · {t('page.name')}
        </p>
        <CodeBox code={debrief.code} />
      </div>
      {camera &&
        (drawn ? (
          <drawn.part text={debrief.code} label={t('handIn.qr')} />
        ) : (
          <LazyPart load={loadQrCode} props={{ text: debrief.code, label: t('handIn.qr') }} />
        ))}
      <div class="row no-print">
        <button type="button" class="button primary" onClick={save}>
          {t('handIn.file')}
        </button>
        <button type="button" class="button" aria-expanded={camera} onClick={() => setCamera(!camera)}>
          {t(camera ? 'handIn.hide' : 'handIn.show')}
        </button>
        <button type="button" class="button" onClick={printAll}>
          {t('handIn.print')}
        </button>
      </div>
      <p class="small mute no-print">
        {t(reflection ? 'handIn.fileText' : 'handIn.fileTextPlain', { answers: count })} {t('handIn.code')}
      </p>
      <div class="no-print">
        <h3>
          {t('handIn.nickname')}: {nickname || t('handIn.nicknameNone')}
        </h3>
        <p class="small mute">{t('handIn.nicknameText')}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => call(drawNickname(t, nickname))}>
            {t(nickname ? 'handIn.drawAgain' : 'handIn.draw')}
          </button>
          {nickname && (
            <button type="button" class="button" onClick={() => call('')}>
              {t('handIn.drop')}
            </button>
          )}
        </div>
      </div>
      <p class="small no-print" role="status">
        {told}
      </p>
      {assignment && (
        <div class="hand-in-next no-print">
          <button
            type="button"
            class="button"
            onClick={() => {
              dialog.value = {
                kind: 'confirm',
                title: 'handIn.nextAsk',
                text: 'handIn.nextWarn',
                action: 'handIn.nextDo',
                intent: { type: 'assignment.next' },
              };
            }}
          >
            {t('handIn.next')}
          </button>
          <p class="small mute">{t('handIn.nextText')}</p>
        </div>
      )}
    </div>
  );
}

/** Letters, digits and dashes only, whatever a nickname holds. */
function fileName({ scenario, seat, nickname }: Closing): string {
  const called = nickname.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const parts = ['trusted-vendor', scenario, seat > 0 ? `seat-${seat}` : '', called].filter(Boolean);
  return `${parts.join('-').replace(/-+$/, '')}.json`;
}

/** "2026-11-22T17:04" by the clock on the wall. */
function localMinute(time: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** Only what is handed in, not the whole look back. */
function printHandIn(): void {
  const { dataset } = document.documentElement;
  dataset.print = 'hand-in';
  addEventListener(
    'afterprint',
    () => {
      delete dataset.print;
    },
    { once: true },
  );
  print();
}
