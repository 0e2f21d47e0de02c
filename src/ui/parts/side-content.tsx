import { late } from '../behaviour/late.ts';
import type { Screen } from '../desk.ts';
import { HomeHero } from './home-hero.tsx';
import { Legend } from './legend.tsx';
import { OathHero } from './oath-hero.tsx';

/** What stands on the map: the headline before a run, the legend during it. */
export function SideContent({ screen }: { readonly screen: Screen }) {
  switch (screen.kind) {
    case 'home':
      return <HomeHero />;
    case 'oath':
      return <OathHero oath={screen.oath} />;
    case 'model':
    case 'teach':
    case 'assigned':
    case 'code':
    case 'debrief':
      return null;
    default:
      return (
        <>
          <Legend frame={screen.frame} />
          {screen.kind === 'outcome' && late.value && late.value !== 'failed' && <late.value.MapMoment />}
        </>
      );
  }
}
