import { useMemo } from 'preact/hooks';
import { privacyTexts } from '../../i18n/index.ts';
import { SheetView } from '../kit/sheet-view.tsx';
import { privacySheets } from '../privacy/privacy-sheets.ts';
import type { TeachPage } from '../teach-page.ts';
import '../styles/kit.css';

/** What is kept where, what leaves, and the record that a school must keep. */
export function PrivacyPage({ desk: { words } }: TeachPage) {
  useMemo(() => words.learn(privacyTexts), [words]);
  const { t } = words;
  const sheets = privacySheets(words);
  return (
    <div class="kit">
      <p class="lead no-print">{t('teach.privacy.lead')}</p>
      <p class="no-print">
        <button type="button" class="button" onClick={() => print()}>
          {t('teach.privacy.print')}
        </button>
      </p>
      {sheets.map((sheet) => (
        <article key={sheet.id} class="kit-document kit-dense">
          <SheetView sheet={sheet} kicker={t('teach.privacy.kicker')} titleAs="h2" />
        </article>
      ))}
    </div>
  );
}
