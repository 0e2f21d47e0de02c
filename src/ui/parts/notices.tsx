import { useShell } from '../shell.ts';
import { t } from '../words.ts';
import { CodeBox } from './code-box.tsx';

/** What the player must know; each stays until dismissed. */
export function Notices() {
  const { desk } = useShell();
  const notices = desk.notices.value;
  return (
    <section class="notices" aria-label={t('page.notices')} hidden={notices.length === 0}>
      {notices.map(({ id, tone, text, code, leave, action }) => (
        <div key={id} class={`notice ${tone}`} role={tone === 'warning' ? 'alert' : 'status'}>
          <p>{text}</p>
          {code && <CodeBox code={code} />}
          {action && (
            <button type="button" class="button" onClick={action.run}>
              {action.label}
            </button>
          )}
          {leave ? (
            <a class="button" href={leave.href}>
              {leave.label}
            </a>
          ) : (
            <button type="button" class="button" onClick={() => desk.act({ type: 'notice.dismiss', id })}>
              {t('page.notice.dismiss')}
            </button>
          )}
        </div>
      ))}
    </section>
  );
}
