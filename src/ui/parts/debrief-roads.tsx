import { useState } from 'preact/hooks';
import type { RoadsView, SelectionView } from '../../present/index.ts';
import { useInquiry } from '../behaviour/use-inquiry.ts';
import { useStages } from '../behaviour/use-stages.ts';
import { t } from '../debrief-words.ts';
import type { Frame } from './frame-on-roads.ts';
import { FrontierList } from './frontier-list.tsx';
import { Inquired } from './inquired.tsx';
import { RoadExplorer } from './road-explorer.tsx';
import { EVERY_ROAD, frameOf, isEveryRoad } from './roads-filter.tsx';
import { RoadsLegend } from './roads-legend.tsx';
import { RoadsPick } from './roads-pick.tsx';
import { RoadsPicture } from './roads-picture.tsx';
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
  const [selected, setSelected] = useState<SelectionView | undefined>();
  const takeFrame = (frame: Frame | undefined) => {
    if (!view.complete) return;
    const { alliance } = choice.scores;
    setChoice({ ...choice, scores: { ...frame, ...(alliance && { alliance }) } });
  };
  const stage = useStages(view.complete ? 5 : 0);
  const narrowed = view.complete && !isEveryRoad(choice);
  return (
    <div class="roads">
      <div class="roads-head">
        <h3 class="roads-title">{view.title}</h3>
        <p>{view.lead}</p>
        {view.sampleNote && <p class="small">{view.sampleNote}</p>}
      </div>
      <RoadsPick
        decisions={view.decisions}
        choice={choice}
        onChoice={view.complete ? setChoice : undefined}
        said={narrowed ? (selected?.sentence ?? '') : view.complete ? view.all : ''}
      />
      <div class="roads-halves">
        <section class="card picture" data-name={t('debrief.report.roads')}>
          <RoadsPicture
            picture={view.picture}
            only={narrowed ? selected?.paths : undefined}
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
              onShown={setSelected}
              onLook={(road) => setOptions(road.options)}
            />
          )}
          {view.standing && stage >= 1 && (
            <RoadsStanding
              standing={view.standing}
              caution={view.caution}
              onLook={(road) => setOptions(road.options)}
            />
          )}
          {stage >= 2 && <RoadsSeparating separating={view.separating} />}
        </div>
      </div>
      {stage >= 3 && <RoadExplorer decisions={view.decisions} options={options} onOptions={setOptions} />}
      {stage >= 4 && <FrontierList size={view.frontierSize} onLook={(road) => setOptions(road.options)} />}
      {stage >= 5 && <RoadsTable view={view} />}
    </div>
  );
}
