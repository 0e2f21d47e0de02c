import type { ScenarioCard } from '../compiled.ts';
import type { CountryFile } from '../country-schema.ts';
import type { ScenarioFile } from '../schema.ts';

/** The few lines by which the first page offers a scenario. */
export function scenarioCard(file: ScenarioFile, country: CountryFile): ScenarioCard {
  const sites = country.operators.reduce((sum, operator) => sum + operator.sitesThousand.value, 0);
  const high = country.operators.reduce(
    (sum, operator) => sum + operator.sitesThousand.value * operator.hrv4g.value,
    0,
  );
  return {
    id: file.id,
    kind: file.kind,
    fictional: country.fictional,
    version: file.version,
    title: file.title,
    tagline: file.tagline,
    minutes: file.minutes,
    share: sites > 0 ? Math.round((high / sites) * 1000) / 1000 : 0,
    // Operators do not publish their shares: every one on record is somebody's estimate.
    shareIsEstimate: true,
  };
}
