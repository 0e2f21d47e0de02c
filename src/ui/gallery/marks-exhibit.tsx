import { useLayoutEffect, useRef } from 'preact/hooks';
import { watchTheme } from '../theme/watch-theme.ts';
import { t } from '../words.ts';
import type { Exhibit } from './exhibit.ts';
import type { GalleryDesk } from './gallery-desk.ts';

function Sheet({ desk, sheet }: { readonly desk: GalleryDesk; readonly sheet: 'sites' | 'stances' }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    let take = desk.drawMarks(sheet, host.current);
    const stop = watchTheme(() => {
      take();
      if (host.current) take = desk.drawMarks(sheet, host.current);
    });
    return () => {
      stop();
      take();
    };
  }, [desk, sheet]);
  return <div class="marks" ref={host} />;
}

function Marks({ desk }: { readonly desk: GalleryDesk }) {
  return (
    <>
      <h3>{t('gallery.marks.sites')}</h3>
      <Sheet desk={desk} sheet="sites" />
      <h3>{t('gallery.marks.stances')}</h3>
      <Sheet desk={desk} sheet="stances" />
    </>
  );
}

export const marksExhibit: Exhibit = { id: 'marks', title: 'gallery.marks', Show: Marks };
