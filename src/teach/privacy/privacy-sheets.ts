import type { Words } from '../../i18n/index.ts';
import type { Block, Sheet } from '../kit/sheet.ts';

const PLAIN = {
  kept: ['runs', 'class', 'copy', 'code', 'file'],
  leaves: ['nothing', 'hand', 'link', 'sources'],
  not: ['cookies', 'third', 'names'],
  host: ['server', 'platform'],
  children: ['free', 'political', 'seat'],
  delete: ['run', 'class', 'all', 'sent'],
  see: ['network', 'storage', 'off', 'code'],
} as const;

/** What the program answers, what the school must fill in, or both. */
const RECORD = {
  controller: ['fill'],
  officer: ['fill'],
  activity: ['text'],
  purpose: ['text'],
  basis: ['fill'],
  persons: ['text'],
  data: ['text'],
  server: ['text', 'fill'],
  recipients: ['text', 'fill'],
  transfer: ['text', 'fill'],
  periods: ['text', 'fill'],
  measures: ['text', 'fill'],
  signed: ['fill'],
} as const;

type Key = Parameters<Words['t']>[0];

/** What happens with data, once in plain words and once as the record that a school keeps. */
export function privacySheets({ t }: Words): readonly [plain: Sheet, record: Sheet] {
  const plain: Block[] = Object.entries(PLAIN).flatMap(([part, points]): Block[] => [
    { kind: 'heading', text: t(`teach.privacy.${part}` as Key) },
    { kind: 'list', items: points.map((point) => t(`teach.privacy.${part}.${point}` as Key)) },
  ]);
  const rows = Object.entries(RECORD).map(([part, answers]) => [
    t(`teach.privacy.record.${part}` as Key),
    answers
      .map((answer) => {
        const text = t(`teach.privacy.record.${part}.${answer}` as Key);
        return answer === 'fill' ? t('teach.privacy.fill', { what: text }) : text;
      })
      .join(' '),
  ]);
  return [
    { id: 'privacy-plain', title: t('teach.privacy.plain'), blocks: plain },
    {
      id: 'privacy-record',
      title: t('teach.privacy.record'),
      blocks: [
        { kind: 'text', text: t('teach.privacy.record.lead') },
        {
          kind: 'table',
          caption: t('teach.privacy.record'),
          head: [t('teach.privacy.record.what'), t('teach.privacy.record.answer')],
          rows,
        },
      ],
    },
  ];
}
