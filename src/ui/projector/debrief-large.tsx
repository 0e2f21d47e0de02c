import { useState } from 'preact/hooks';
import type { Screen } from '../desk.ts';
import { LOAD_PART } from '../parts/debrief-parts.ts';
import { LazyPart } from '../parts/lazy-part.tsx';
import { TabList, TabPanel } from '../parts/tabs.tsx';
import { Deck } from './deck.tsx';
import { t } from './projector-words.ts';
import { StoryLarge } from './story-large.tsx';

type Debrief = Extract<Screen, { kind: 'debrief' }>;

/** What a class looks back on together. Ratings, answers and handing in belong to single persons. */
const PARTS = ['story', 'roads', 'branch', 'luck', 'beliefs', 'history', 'trust'] as const;
type Part = (typeof PARTS)[number];

/** The look back on the wall: the story slide by slide, the other parts as they are, only large. */
export function DebriefLarge({ screen: { debrief } }: { readonly screen: Debrief }) {
  const [now, setNow] = useState<Part>('story');
  const [opened, setOpened] = useState<ReadonlySet<Part>>(new Set(['story']));
  return (
    <div class="large-debrief">
      <TabList
        label={t('projector.debrief.parts')}
        tabs={PARTS.map((id) => ({ id, label: t(`projector.debrief.${id}`) }))}
        now={now}
        onPick={(part) => {
          setNow(part);
          setOpened(new Set([...opened, part]));
        }}
      />
      {PARTS.map((id) => (
        <TabPanel key={id} id={id} shown={id === now}>
          {id === 'story' ? (
            now === 'story' && <StoryLarge debrief={debrief} />
          ) : id === now ? (
            <Deck
              slides={[
                {
                  id,
                  show: (
                    <div class="deck-part">
                      <h1 tabIndex={-1}>{t(`page.debrief.${id}`)}</h1>
                      {opened.has(id) && <LazyPart load={LOAD_PART[id]} props={{ debrief }} />}
                    </div>
                  ),
                },
              ]}
              at={id}
              onGo={() => undefined}
            />
          ) : null}
        </TabPanel>
      ))}
    </div>
  );
}
