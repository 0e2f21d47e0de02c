import type { ComponentChildren } from 'preact';
import type { PersonView } from '../../present/index.ts';
import { Head } from '../heads/head.tsx';

interface PersonProps {
  readonly person: PersonView;
  /** What stands under the name; the role unless told. */
  readonly children?: ComponentChildren;
  /** Of the head, in pixels; 0 when it is drawn elsewhere. */
  readonly size?: number;
  readonly as?: 'h2' | 'h3' | 'strong';
  readonly nameRef?: (element: HTMLElement | null) => void;
}

export function Person({ person, children, size = 52, as: Name = 'strong', nameRef }: PersonProps) {
  return (
    <div class="person">
      {size > 0 && <Head head={person.head} mood={person.mood} size={size} />}
      <div>
        <Name class="name" {...(nameRef ? { tabIndex: -1, ref: nameRef } : {})}>
          {person.name}
        </Name>
        <div class="small mute">{children ?? person.role}</div>
      </div>
    </div>
  );
}
