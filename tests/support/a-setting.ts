import { type Country, createSetting, type Setting, type SettingChoices } from '../../src/model/index.ts';
import { aCountry } from './a-country.ts';

/** A setting for a country that is as it usually is in tests, but for what is changed. */
export function aSetting(country: Partial<Country> = {}, choices: SettingChoices = {}): Setting {
  return createSetting(aCountry(country), choices);
}
