import { clamp } from '../core/index.ts';
import { hardnessOf } from './hardness.ts';
import type { Setting } from './setting.ts';
import type { State } from './state.ts';

/** What foreign capitals see: this country’s hardness, the others’, what is asked, and the rift between them. */
export function lookAbroad(s: State, setting: Setting): void {
  const { k, flow, country, beliefs } = setting;
  s.hardness = hardnessOf(s, s.t, setting);
  const line = setting.commonLine[flow.known] as number;
  const followed = k.othersFollow * (k.othersAlone + k.othersTogether * s.europe) * beliefs.attentionOfOthers;
  flow.othersHardness = clamp(
    (setting.others[flow.known] as number) + followed * country.weightInEurope * (s.hardness - line),
    0,
    1,
  );
  flow.need = (setting.needs[s.argument] as number) * (setting.tone[flow.known] as number) * country.usDemand;
  const together = (1 - country.weightInEurope) * flow.othersHardness + country.weightInEurope * s.hardness;
  s.rift = 100 * Math.max(0, flow.need - together);
  flow.scarcity = flow.othersHardness * (2 - beliefs.vendorCapacity);
}
