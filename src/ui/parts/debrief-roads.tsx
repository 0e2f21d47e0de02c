import { useState } from 'preact/hooks';
import type { RoadsView } from '../../present/index.ts';
import { useInquiry } from '../behaviour/use-inquiry.ts';
import { useStages } from '../behaviour/use-stages.ts';
import { t } from '../debrief-words.ts';
import { FrontierList } from './frontier-list.tsx';
import { Inquired } from './inquired.tsx';
import { RoadExplorer } from './road-explorer.tsx';
import { EVERY_ROAD, frameOf, isEveryRoad, RoadsFilter } from './roads-filter.tsx';
import { RoadsLegend } from './roads-legend.tsx';
import { type Frame, RoadsPicture } from './roads-picture.tsx';
import { RoadsSelection } from './roads-selection.tsx';
import { RoadsSeparating } from './roads-separating.tsx';
import { RoadsStanding } from './roads-standing.tsx';
import { RoadsTable } from './roads-table.tsx';

/** Every road through the scenario, and where this run stands among them. */
export function DebriefRoads() {
  const { now, again } = useInquiry('roads', {});
  return (
    <Inquired
      now={now}
      again={again}
      label={t('debrief.roads.working')}
      show={(view) => <EveryRoad view={view} />}
    />
  );
}

/** The same elements while roads are still coming: nobody loses the place where they were. */
function EveryRoad({ view }: { readonly view: RoadsView }) {
  const [choice, setChoice] = useState(EVERY_ROAD);
  const [showFrontier, setShowFrontier] = useState(true);
  const [options, setOptions] = useState<readonly number[]>(view.decisions.map(({ yours }) => yours));
  const [selected, setSelected] = useState<readonly [string, string, string] | undefined>();
  const takeFrame = (frame: Frame | undefined) => {
    if (!view.complete) return;
    const { alliance } = choice.scores;
    setChoice({ ...choice, scores: { ...frame, ...(alliance && { alliance }) } });
  };
  const stage = useStages(view.complete ? 6 : 0);
  const narrowed = view.complete && !isEveryRoad(choice);
  return (
    <div class="roads">
      <div class="roads-head">
        <h3 class="roads-title">{view.title}</h3>
        {view.lead.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {view.sampleNote && <p class="small">{view.sampleNote}</p>}
      </div>
      <div class="roads-halves">
        <section class="card picture" data-name={t('debrief.report.roads')}>
          <RoadsPicture
            picture={view.picture}
            only={narrowed ? selected : undefined}
            frame={narrowed ? frameOf(choice) : undefined}
            showFrontier={showFrontier && view.complete && !narrowed}
            onFrame={takeFrame}
          />
          <RoadsLegend
            picture={view.picture}
            showFrontier={showFrontier}
            onShowFrontier={view.complete ? setShowFrontier : undefined}
          />
        </section>
        <div class="roads-side">
          {narrowed && (
            <RoadsSelection
              choice={choice}
              onPaths={setSelected}
              onClear={() => setChoice(EVERY_ROAD)}
              onLook={(road) => setOptions(road.options)}
            />
          )}
          {view.standing && stage >= 1 && (
            <RoadsStanding standing={view.standing} onLook={(road) => setOptions(road.options)} />
          )}
          {stage >= 2 && <RoadsSeparating separating={view.separating} />}
        </div>
      </div>
      {stage >= 3 && (
        <section class="card roads-filtered">
          <RoadsFilter decisions={view.decisions} choice={choice} onChoice={setChoice} />
        </section>
      )}
      {stage >= 4 && <RoadExplorer decisions={view.decisions} options={options} onOptions={setOptions} />}
      {stage >= 5 && <FrontierList size={view.frontierSize} onLook={(road) => setOptions(road.options)} />}
      {stage >= 6 && <RoadsTable view={view} />}
    </div>
  );
}
