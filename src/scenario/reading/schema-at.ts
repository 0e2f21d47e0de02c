import type { z } from 'zod';
import type { Path } from '../finding.ts';

interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly keyType?: z.core.$ZodType;
  readonly getter?: () => z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly entries?: Readonly<Record<string, string | number>>;
}

/** The keys that may stand in the object at a path; empty when anything may, or when it is no object. */
export function knownKeysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    const definition = unwrap(current);
    if (!definition) return [];
    if (definition.type === 'object') current = definition.shape?.[String(step)];
    else if (definition.type === 'array') current = definition.element;
    else if (definition.type === 'record') current = definition.valueType;
    else return [];
  }
  const definition = unwrap(current);
  if (definition?.shape) return Object.keys(definition.shape);
  const keys = unwrap(definition?.keyType);
  return keys?.entries ? Object.values(keys.entries).map(String) : [];
}

/** What stands behind optional, default, lazy and transforming wrappers. */
function unwrap(schema: z.core.$ZodType | undefined): Definition | undefined {
  let current = schema;
  for (let guard = 0; current && guard < 16; guard++) {
    const definition = current._zod.def as unknown as Definition;
    const inner: z.core.$ZodType | undefined = definition.getter?.() ?? definition.innerType ?? definition.in;
    if (!inner) return definition;
    current = inner;
  }
  return undefined;
}
