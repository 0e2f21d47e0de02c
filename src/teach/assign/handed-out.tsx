import { useId } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import { CopyButton } from '../../ui/index.ts';

/** Longer addresses are cut by some programs. */
const LONGEST_LINK = 300;

interface HandedOutProps {
  readonly words: Words;
  readonly link: string;
  /** For a message to the class. */
  readonly message: string;
}

/** The link in the forms in which it is given away. */
export function HandedOut({ words: { t }, link, message }: HandedOutProps) {
  const id = useId();
  const short = link.length < LONGEST_LINK;
  return (
    <section class="card assign-out">
      <h2>{t('teach.assign.link')}</h2>
      <div class="field">
        <label for={`${id}-link`}>{t('teach.assign.linkField')}</label>
        <input
          id={`${id}-link`}
          class="assign-link"
          readOnly
          value={link}
          aria-describedby={`${id}-length`}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <p class="small mute" id={`${id}-length`}>
        {t(short ? 'teach.assign.linkHint' : 'teach.assign.linkLong', { n: link.length })}
      </p>
      <CopyButton code={link} of={t('teach.assign.linkField')} />
      <div class="field">
        <label for={`${id}-text`}>{t('teach.assign.text')}</label>
        <textarea
          id={`${id}-text`}
          class="assign-text"
          readOnly
          rows={6}
          value={message}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <CopyButton code={message} of={t('teach.assign.text')} />
    </section>
  );
}
