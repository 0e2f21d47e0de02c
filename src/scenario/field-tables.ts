import { scenarioJsonSchema } from './json-schema.ts';

/** The parts of a JSON Schema that the scenario's uses. */
interface Node {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly additionalProperties?: Node | boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * Every field of a scenario file as Markdown tables, one for each kind of entry, made from the schema so that the
 * manual cannot say anything else than the code.
 */
export function fieldTables(): string {
  const root = scenarioJsonSchema() as Node & { readonly $defs?: Readonly<Record<string, Node>> };
  const resolve = (node: Node): Node => {
    const target = node.$ref === '#' ? root : root.$defs?.[node.$ref?.replace('#/$defs/', '') ?? ''];
    if (!target) return node;
    const { $ref: _, ...own } = node;
    return { ...resolve(target), ...own };
  };

  const tables: string[] = [];
  const done = new Set<string>();
  const waiting: [name: string, node: Node][] = [['The file', root]];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, node] = next;
    const below: [name: string, node: Node][] = [];
    const rows = Object.entries(node.properties ?? {}).map(([key, field]) => {
      const inner = resolve(field);
      const entry = objectIn(inner, resolve);
      // A condition holds conditions: their table is not repeated.
      const title = `${name === 'The file' ? '' : `${name}.`}${key}`.replace(/^.*\bwhen\.(any|not)$/, '');
      if (entry && title && !done.has(signature(entry))) {
        done.add(signature(entry));
        below.push([title, entry]);
      }
      const need = node.required?.includes(key) ? 'yes' : '';
      return `| \`${key}\` | ${need} | ${kindOf(inner, resolve)} | ${escaped(inner.description ?? '')} |`;
    });
    waiting.unshift(...below);
    tables.push(
      [
        `### ${name === 'The file' ? name : `\`${name}\``}`,
        '',
        '| key | needed | what | notes |',
        '|---|---|---|---|',
        ...rows,
      ].join('\n'),
    );
  }
  return tables.join('\n\n');
}

/** The object whose keys deserve a table of their own: the node itself, its entries, or its named values. */
function objectIn(node: Node, resolve: (node: Node) => Node): Node | undefined {
  if (node.properties) return Object.keys(node.properties).length > 0 ? node : undefined;
  if (node.items) return objectIn(resolve(node.items), resolve);
  if (typeof node.additionalProperties === 'object')
    return objectIn(resolve(node.additionalProperties), resolve);
  return undefined;
}

const signature = (node: Node): string => Object.keys(node.properties ?? {}).join(' ');

function kindOf(node: Node, resolve: (node: Node) => Node): string {
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum) return node.enum.map((word) => `\`${String(word)}\``).join(' ');
  if (node.type === 'array') {
    const { minItems = 0, maxItems } = node;
    const count = maxItems === undefined ? `${minItems} or more` : `${minItems} to ${maxItems}`;
    return `list of ${count}: ${kindOf(resolve(node.items ?? {}), resolve)}`;
  }
  if (node.type === 'string')
    return node.maxLength === undefined ? 'text' : `text, ${node.maxLength} characters at most`;
  if (node.type === 'integer' || node.type === 'number') return numberKind(node);
  if (node.type === 'boolean') return '`true` or `false`';
  if (node.properties) return 'group';
  return 'named groups';
}

function numberKind({ type, minimum, maximum }: Node): string {
  const kind = type === 'integer' ? 'whole number' : 'number';
  // JSON Schema gives whole numbers the bounds of the language where the format has none.
  if (minimum === undefined || maximum === undefined || maximum > 1e15) return kind;
  return `${kind}, ${minimum} to ${maximum}`;
}

const escaped = (text: string): string => text.replace(/\|/gu, '\\|');
