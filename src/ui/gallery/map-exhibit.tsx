import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../words.ts';
import type { Exhibit } from './exhibit.ts';
import { type GalleryDesk, type MapWish, WISHED_MANNERS, WISHED_NETWORKS } from './gallery-desk.ts';
import { MapFrame } from './map-frame.tsx';
import { FIRST_WISH, MOTIONS, type Motion } from './map-wishes.ts';

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly onPick: (value: string) => void;
  readonly children: ComponentChildren;
}

function Pick({ label, value, onPick, children }: PickProps) {
  const id = useId();
  return (
    <span class="pick">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        {children}
      </select>
    </span>
  );
}

const choices = (values: readonly string[]) =>
  values.map((value) => (
    <option key={value} value={value}>
      {value}
    </option>
  ));

const RENDERERS = ['as on the page', 'svg', 'phaser'] as const;
const WEIGHTS = ['0', '0.2', '0.4', '0.6', '0.8', '1'] as const;
const QUARTERS = ['0', '2', '4', '6', '8'] as const;

function MapRoom({ desk }: { readonly desk: GalleryDesk }) {
  const [wish, setWish] = useState<MapWish>(FIRST_WISH);
  const [animate, setAnimate] = useState(false);
  const [drawn, setDrawn] = useState('');
  const [renderer, setRenderer] = useState<'svg' | 'phaser' | undefined>(readRenderer);
  const [there, setThere] = useState<Motion['id'] | undefined>();

  function wishFor(change: Partial<MapWish>): void {
    setAnimate(false);
    setThere(undefined);
    setWish((before) => ({ ...before, ...change }));
  }

  /** Whatever was there, the motion begins where it begins; pressed again, it goes back. */
  function play(motion: Motion): void {
    const back = there === motion.id;
    const begin = back ? motion.to : motion.from;
    const end = back ? motion.from : motion.to;
    setAnimate(false);
    setWish((before) => ({ ...before, ...begin }));
    setTimeout(() => {
      setAnimate(true);
      setWish((before) => ({ ...before, ...end }));
      setThere(back ? undefined : motion.id);
    });
  }

  const capital = (which: 'washington' | 'beijing') => (
    <>
      <Pick
        label={t(`gallery.map.${which}`)}
        value={wish[which].manner}
        onPick={(manner) => wishFor({ [which]: { ...wish[which], manner } })}
      >
        {choices(WISHED_MANNERS)}
      </Pick>
      <Pick
        label={t(`gallery.map.${which}.weight`)}
        value={String(wish[which].weight)}
        onPick={(weight) => wishFor({ [which]: { ...wish[which], weight: Number(weight) } })}
      >
        {choices([...new Set([...WEIGHTS, String(wish[which].weight)])].sort())}
      </Pick>
    </>
  );

  return (
    <>
      <div class="picks">
        <Pick label={t('gallery.map.home')} value={wish.home} onPick={(home) => wishFor({ home })}>
          {desk.homes.map(({ iso, name }) => (
            <option key={iso} value={iso}>
              {name}
            </option>
          ))}
        </Pick>
        <Pick
          label={t('gallery.map.focus')}
          value={wish.focus}
          onPick={(focus) => wishFor({ focus: focus as MapWish['focus'] })}
        >
          {choices(['europe', 'country'])}
        </Pick>
        <Pick
          label={t('gallery.map.quarter')}
          value={String(wish.quarter)}
          onPick={(quarter) => wishFor({ quarter: Number(quarter) })}
        >
          {choices(QUARTERS)}
        </Pick>
        <Pick
          label={t('gallery.map.network')}
          value={wish.network}
          onPick={(network) => wishFor({ network: network as MapWish['network'] })}
        >
          {choices(WISHED_NETWORKS)}
        </Pick>
        {capital('washington')}
        {capital('beijing')}
        <Pick
          label={t('gallery.map.renderer')}
          value={renderer ?? RENDERERS[0]}
          onPick={(value) => setRenderer(value === 'svg' || value === 'phaser' ? value : undefined)}
        >
          {choices(RENDERERS)}
        </Pick>
      </div>
      <MapFrame desk={desk} wish={wish} animate={animate} renderer={renderer} onReady={setDrawn} />
      <p class="small mute" role="status" data-drawn={drawn}>
        {drawn && t('gallery.map.drawn', { renderer: drawn })}
      </p>
      <div class="buttons">
        {MOTIONS.map((motion) => (
          <button
            key={motion.id}
            type="button"
            class="button"
            data-motion={motion.id}
            onClick={() => play(motion)}
          >
            {t(`gallery.map.play.${motion.id}`)}
          </button>
        ))}
      </div>
    </>
  );
}

/** As on the page: `?world=svg` or `?world=phaser`. */
function readRenderer(): 'svg' | 'phaser' | undefined {
  const wanted = new URLSearchParams(location.search).get('world');
  return wanted === 'svg' || wanted === 'phaser' ? wanted : undefined;
}

export const mapExhibit: Exhibit = { id: 'map', title: 'gallery.map', Show: MapRoom };
