import type { Result } from '../core/index.ts';
import type { ModelView } from '../present/index.ts';
import type { Assignment, Run } from '../run/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import type { Save } from '../storage/index.ts';
import type { CodeProblem, Intent } from '../ui/index.ts';

/** Where the player is. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'code'; readonly typed: string; readonly problem: CodeProblem | undefined }
  | { readonly kind: 'teach'; readonly page: string; readonly about: string }
  | { readonly kind: 'model'; readonly model: ModelView }
  /** What a teacher set, or why the link cannot be used. */
  | {
      readonly kind: 'assigned';
      readonly text: string;
      /** Undefined until what reads links is here. */
      readonly read: Result<Assignment, string> | undefined;
      readonly preview: boolean;
    }
  | {
      readonly kind: 'oath';
      readonly scenario: CompiledScenario;
      readonly assigned?: Assigned | undefined;
      /** A whole class is about to play; what was chosen for it. */
      readonly projector?: Projected | undefined;
    }
  | ({ readonly kind: 'run'; readonly run: Run } & Sitting);

/** Who sits in a run, and for whom it is kept. */
export interface Sitting extends Pick<Save, 'id' | 'assigned' | 'nickname'> {
  /** A teacher looks at what was set: nothing is kept, and the address stays. */
  readonly preview?: boolean;
}

/** What was chosen for a class before it takes the oath. */
export type Projected = Pick<Extract<Intent, { type: 'run.start' }>, 'length' | 'practice'>;

/** What a teacher set, and the seat that the player took; 0 where none was asked for. */
export interface Assigned {
  readonly text: string;
  readonly seat: number;
  readonly assignment: Assignment;
  readonly preview: boolean;
}

/** Who sits in a run, without the run. */
export function sittingOf({ id, assigned, nickname, preview }: Sitting): Sitting {
  return {
    id,
    ...(assigned && { assigned }),
    ...(nickname && { nickname }),
    ...(preview && { preview }),
  };
}

/** What a teacher looks at; undefined when somebody plays. */
export function previewed(here: Place): string | undefined {
  if (here.kind === 'assigned') return here.preview ? here.text : undefined;
  if (here.kind === 'oath') return here.assigned?.preview ? here.assigned.text : undefined;
  return here.kind === 'run' && here.preview ? (here.assigned?.text ?? '') : undefined;
}
