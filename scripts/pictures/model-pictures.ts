import type { Backtest } from '../../src/analysis/index.ts';
import type { CompiledCountry } from '../../src/scenario/index.ts';
import { drawBill } from './draw-bill.ts';
import { drawExposure, drawHardness, drawLaw } from './draw-mechanisms.ts';
import { drawQuarter } from './draw-quarter.ts';
import { drawRecord } from './draw-record.ts';

/** The pictures of docs/model.md by the names of their files, drawn by the simulation itself. */
export function modelPictures(
  backtest: Backtest,
  countries: Readonly<Record<string, CompiledCountry>>,
): Readonly<Record<string, string>> {
  const of = (id: string): CompiledCountry => {
    const country = countries[id];
    if (!country) throw new Error(`there is no country "${id}"`);
    return country;
  };
  return {
    'model-quarter.svg': drawQuarter(),
    'model-bill.svg': drawBill(backtest),
    'model-exposure.svg': drawExposure(of('de')),
    'model-hardness.svg': drawHardness(of('de')),
    'model-law.svg': drawLaw(of('pl')),
    'model-record.svg': drawRecord(backtest),
  };
}
