import type { ComponentChildren } from 'preact';
import type { PersonView } from '../../present/index.ts';
import { Head } from '../heads/head.tsx';

interface SpeakerProps {
  readonly person: PersonView;
  /** What stands above the name. */
  readonly above?: string;
  readonly children?: ComponentChildren;
}

/** Somebody large enough to be known from the last row, and what they say. */
export function Speaker({ person, above, children }: SpeakerProps) {
  return (
    <div class="speaker">
      <Head head={person.head} mood={person.mood} size={112} />
      <div>
        <p>
          {above && <span class="speaker-above">{above}</span>}
          <b>{person.name}</b>
        </p>
        {children}
      </div>
    </div>
  );
}
