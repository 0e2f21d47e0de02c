import { loadCountries } from '../../scripts/library/load-scenarios.ts';
import { countryOf } from '../../src/machine/index.ts';
import type { Country } from '../../src/model/index.ts';

/** Every country of the library, as the simulation knows it. */
export const everyCountry: readonly Country[] = Object.values(loadCountries()).map(countryOf);
