import type { Backtest, BacktestRow } from '../analysis/index.ts';
import { modelWords } from './model-words.ts';
import type { Teller } from './teller.ts';

/** What the simulation is known to get wrong, with today’s figures; a line whose figures are gone is left out. */
export function describeWrongs(backtest: Backtest, { words }: Teller): readonly string[] {
  const { t, percent } = words;
  const texts = modelWords(words);
  const rowOf = (country: string, what: BacktestRow['what'], operator?: string): BacktestRow | undefined =>
    backtest.rows.find(
      (row) => row.country === country && row.what === what && row.operator?.id === operator,
    );
  const odds = (id: string, name: keyof Backtest['brier']): string =>
    percent(backtest.countries.find((country) => country.id === id)?.odds[name].central ?? 0);
  const model = (row: BacktestRow): string =>
    row.unit === 'million EUR' ? texts.money(row.model.central) : percent(row.model.central);

  const portugal = rowOf('pt', 'bill');
  const cap = rowOf('gb', 'cap-bill', 'ee');
  const share = rowOf('gb', 'hrv5g');
  const cover = rowOf('hu', 'cover');
  const bt = rowOf('gb', 'bill', 'ee');
  const french = rowOf('fr', 'bill', 'bouygues');
  return [
    ...(portugal
      ? [t('model.wrong.portugal', { model: model(portugal), record: texts.record(portugal) })]
      : []),
    ...(cap ? [t('model.wrong.cap', { model: model(cap), record: texts.record(cap) })] : []),
    ...(share ? [t('model.wrong.share', { model: model(share), record: texts.record(share) })] : []),
    ...(cover ? [t('model.wrong.cover', { model: model(cover), record: texts.record(cover) })] : []),
    t('model.wrong.courts', { britain: odds('gb', 'court-case'), france: odds('fr', 'court-case') }),
    t('model.wrong.retaliation', { odds: odds('gb', 'retaliation'), sweden: odds('se', 'retaliation') }),
    t('model.wrong.reprisal', { odds: odds('de', 'reprisal') }),
    ...(bt && french
      ? [
          t('model.wrong.forced', {
            bt: model(bt),
            btRecord: texts.record(bt),
            btForced: texts.money(bt.withoutRenewals ?? 0),
            french: model(french),
            frenchRecord: texts.record(french),
            frenchForced: texts.money(french.withoutRenewals ?? 0),
          }),
        ]
      : []),
  ];
}
