import type { FactView } from '../../present/index.ts';
import { t } from '../words.ts';
import { Dialog } from './dialog.tsx';
import { FactText } from './fact-text.tsx';

export function FactDialog({ fact }: { readonly fact: FactView }) {
  return (
    <Dialog title={t('page.sources.fact')}>
      <FactText fact={fact} />
    </Dialog>
  );
}
