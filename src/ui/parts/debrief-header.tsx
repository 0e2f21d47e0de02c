import type { FrameView } from '../../present/index.ts';
import { useHeight } from '../behaviour/use-height.ts';
import { t } from '../words.ts';
import { HeaderButton } from './header-button.tsx';

interface DebriefHeaderProps {
  readonly frame: FrameView;
  readonly code: string;
}

export function DebriefHeader({ frame, code }: DebriefHeaderProps) {
  const ref = useHeight<HTMLElement>('--header');
  return (
    <header class="header" ref={ref}>
      <div class="place">
        <b>{t('page.screen.debrief')}</b>
        <span class="small mute">
          {frame.country} · {frame.when} <span class="wide-only">· {t('page.debrief.code', { code })}</span>
        </span>
      </div>
      <div class="buttons">
        <HeaderButton opens="sources" wide />
        <HeaderButton opens="glossary" wide />
        <HeaderButton opens="menu" />
      </div>
    </header>
  );
}
