import { useShell } from '../shell.ts';
import { t } from '../words.ts';
import { CodeBox } from './code-box.tsx';
import { Dialog } from './dialog.tsx';
import { MenuItem } from './menu-item.tsx';

/** The way to everything that is not on the screen. */
export function MenuDialog() {
  const { desk, dialog } = useShell();
  const screen = desk.screen.value;
  const code = desk.code.value;
  const { sound } = desk.settings.value;
  const leave = (type: 'go.home' | 'run.undo') => {
    dialog.value = undefined;
    desk.act({ type });
  };
  return (
    <Dialog title={t('page.menu')}>
      {code && (
        <section>
          <h3>{t('page.code.yours')}</h3>
          <CodeBox code={code} />
          <p class="small mute">{t('page.code.keep')}</p>
        </section>
      )}
      <ul class="menu">
        {'frame' in screen && screen.frame.canUndo && (
          <MenuItem label={t('page.menu.undo')} onPick={() => leave('run.undo')} />
        )}
        {'frame' in screen && (
          <MenuItem
            label={t('page.menu.projector', { on: desk.projector.value?.on ? 'yes' : 'no' })}
            onPick={() => {
              dialog.value = undefined;
              desk.act({ type: 'run.project', change: { on: !desk.projector.peek()?.on } });
            }}
          />
        )}
        {(['sources', 'glossary', 'settings'] as const).map((kind) => (
          <MenuItem
            key={kind}
            label={t(`page.${kind}`)}
            onPick={() => {
              dialog.value = { kind };
            }}
          />
        ))}
        <MenuItem
          label={t(sound ? 'page.soundOn' : 'page.soundOff')}
          onPick={() => desk.act({ type: 'settings.change', settings: { sound: !sound } })}
        />
        <MenuItem
          label={t('page.menu.help')}
          onPick={() => {
            dialog.value = { kind: 'help' };
          }}
        />
        <MenuItem
          label={t('page.menu.home')}
          hint={t('page.menu.homeHint')}
          onPick={() => leave('go.home')}
        />
      </ul>
    </Dialog>
  );
}
