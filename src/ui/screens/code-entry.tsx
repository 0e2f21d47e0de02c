import { useState } from 'preact/hooks';
import type { CodeProblem } from '../desk.ts';
import { CodeProblemBox } from '../parts/code-problem-box.tsx';
import { Heading } from '../parts/heading.tsx';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';

interface CodeEntryProps {
  readonly typed: string;
  readonly problem: CodeProblem | undefined;
}

/** A field that forgives, and points at what it cannot forgive. */
export function CodeEntryScreen({ typed, problem }: CodeEntryProps) {
  const { desk } = useShell();
  const [text, setText] = useState(typed);
  const enter = (code: string) => {
    setText(code);
    desk.act({ type: 'code.enter', text: code });
  };
  return (
    <>
      <Heading>{t('page.code.title')}</Heading>
      <p>{t('page.code.intro')}</p>
      <form
        class="code-form"
        onSubmit={(event) => {
          event.preventDefault();
          enter(text);
        }}
      >
        <label class="field">
          {t('page.code.field')}
          <input
            type="text"
            class="code-input"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellcheck={false}
            aria-invalid={problem !== undefined}
            aria-describedby="code-problem"
          />
        </label>
        <div id="code-problem" role="alert">
          {problem && <CodeProblemBox typed={typed} problem={problem} onUse={enter} />}
        </div>
        <button type="submit" class="button primary">
          {t('page.code.open')}
        </button>
      </form>
    </>
  );
}
