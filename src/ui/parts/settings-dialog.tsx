import type { Settings } from '../desk.ts';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';
import { CheckRow } from './check-row.tsx';
import { Dialog } from './dialog.tsx';
import { RadioList } from './radio-list.tsx';
import { RangeRow } from './range-row.tsx';

const SIZES = ['normal', 'large', 'larger'] as const;
const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
const MOTIONS = ['system', 'full', 'reduced'] as const;
const EASES = ['normal', 'plain'] as const;
const VOLUMES = ['master', 'effects', 'music'] as const;

/** Every setting; each takes hold at once. */
export function SettingsDialog() {
  const { desk } = useShell();
  const now = desk.settings.value;
  const change = (settings: Partial<Settings>) => desk.act({ type: 'settings.change', settings });
  return (
    <Dialog title={t('page.settings')}>
      <RadioList
        look="chips"
        legend={t('page.settings.text')}
        value={now.textSize}
        options={SIZES.map((id) => ({ id, label: t(`page.settings.text.${id}`) }))}
        onPick={(textSize) => change({ textSize })}
      />
      <RadioList
        look="chips"
        legend={t('page.settings.theme')}
        value={now.theme}
        options={THEMES.map((id) => ({ id, label: t(`page.settings.theme.${id}`) }))}
        onPick={(theme) => change({ theme })}
      />
      <RadioList
        look="chips"
        legend={t('page.settings.motion')}
        value={now.motion}
        options={MOTIONS.map((id) => ({ id, label: t(`page.settings.motion.${id}`) }))}
        onPick={(motion) => change({ motion })}
      />
      <RadioList
        look="chips"
        legend={t('page.settings.ease')}
        value={now.readingEase}
        options={EASES.map((id) => ({ id, label: t(`page.settings.ease.${id}`) }))}
        onPick={(readingEase) => change({ readingEase })}
      />
      <fieldset class="radios rows">
        <legend>{t('page.settings.sound')}</legend>
        <CheckRow
          label={t('page.settings.soundOn')}
          checked={now.sound}
          onChange={(sound) => change({ sound })}
        />
        <CheckRow
          label={t('page.settings.captions')}
          checked={now.captions}
          onChange={(captions) => change({ captions })}
        />
        {VOLUMES.map((id) => (
          <RangeRow
            key={id}
            label={t(`page.settings.volume.${id}`)}
            value={now.volume[id]}
            onChange={(value) => change({ volume: { ...now.volume, [id]: value } })}
          />
        ))}
      </fieldset>
      <fieldset class="radios rows">
        <legend>{t('page.settings.page')}</legend>
        <CheckRow label={t('page.settings.map')} checked={now.map} onChange={(map) => change({ map })} />
        <CheckRow
          label={t('page.settings.shortcuts')}
          checked={now.shortcuts !== false}
          onChange={(shortcuts) => change({ shortcuts })}
        />
      </fieldset>
    </Dialog>
  );
}
