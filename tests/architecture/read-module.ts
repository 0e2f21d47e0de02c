import { type Node, parseSync, visitorKeys } from 'oxc-parser';

/**
 * What the walls need to know of one file. Read with oxc-parser: a real parser that takes TypeScript and
 * JSX as they are (the TypeScript 7 compiler has no parser to call), sees `import type` and
 * `import('…')`, and is the one that Vite itself uses.
 */
export type Module = {
  /** Path from the root of the checkout, with forward slashes. */
  path: string;
  text: string;
  imports: Mention[];
  /** Names used that the file does not declare: globals. `window.x` counts as `x` too. */
  globals: Mention[];
  /** Members named on anything: `a.localeCompare` gives `localeCompare`. */
  members: Mention[];
  /** What is asked of Math: `Math.exp` gives `exp`, Math in any other place gives `Math itself`. */
  math: Mention[];
  /** Forms of code that no room has: `export *`, a default export, an enum, an import that cannot be read. */
  oddities: Mention[];
};

/** A name and where it stands in the text. */
export type Mention = { name: string; start: number };

type Place = { parent: Node | undefined; key: string };

const HOSTS = ['globalThis', 'self', 'window'];

/** Visits a node and all below it, each with its parent and the parent's key it hangs on. */
function walk(node: Node, place: Place, visit: (node: Node, place: Place) => void): void {
  visit(node, place);
  for (const key of visitorKeys[node.type] ?? []) {
    const below: unknown = Reflect.get(node, key);
    for (const child of Array.isArray(below) ? below : [below]) {
      if (child) walk(child, { parent: node, key }, visit);
    }
  }
}

/** The names that a pattern such as `{ a, b: [c], ...d }` binds. */
function boundNames(pattern: Node | null): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((p) => boundNames(p.type === 'RestElement' ? p : p.value));
    case 'ArrayPattern':
      return pattern.elements.flatMap(boundNames);
    case 'AssignmentPattern':
      return boundNames(pattern.left);
    case 'RestElement':
      return boundNames(pattern.argument);
    default:
      return [];
  }
}

/** The names that this node declares, if it declares any. */
function declaredNames(node: Node): string[] {
  const names: string[] = [];
  if ('id' in node) names.push(...boundNames(node.id as Node | null));
  if ('params' in node && Array.isArray(node.params)) names.push(...node.params.flatMap(boundNames));
  if (node.type === 'CatchClause') names.push(...boundNames(node.param));
  if ('local' in node && node.type.startsWith('Import')) names.push(...boundNames(node.local as Node));
  return names;
}

/** Whether an identifier here is a mere label: the `b` of `a.b` or of `{ b: 1 }`. */
function isLabel({ parent, key }: Place): boolean {
  if (!parent) return false;
  if (key === 'property') return 'computed' in parent && !parent.computed;
  if (key === 'key') return !('computed' in parent && parent.computed);
  return parent.type === 'ExportSpecifier' || parent.type.startsWith('Import') || key === 'label';
}

/** The module that this node brings in; `undefined` if none, an empty text if it cannot be read off. */
function importedName(node: Node): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return node.source.value;
    case 'ExportNamedDeclaration':
      return node.source?.value;
    case 'ImportExpression':
    case 'TSImportType':
      return node.source.type === 'Literal' ? String(node.source.value) : '';
    case 'NewExpression':
      // new URL('./x.ts', import.meta.url) is how a worker or an asset is named to the build.
      return node.callee.type === 'Identifier' && node.callee.name === 'URL' && node.arguments.length === 2
        ? nameBesideFile(node.arguments[0], node.arguments[1])
        : undefined;
    default:
      return undefined;
  }
}

function nameBesideFile(name: Node | undefined, base: Node | undefined): string | undefined {
  if (base?.type !== 'MemberExpression' || base.object.type !== 'MetaProperty') return undefined;
  return name?.type === 'Literal' ? String(name.value) : '';
}

function oddity(node: Node): string | undefined {
  switch (node.type) {
    case 'ExportAllDeclaration':
      return 'export *';
    case 'ExportDefaultDeclaration':
      return 'a default export';
    case 'TSEnumDeclaration':
      return 'an enum';
    case 'ExportSpecifier':
      return node.exported.type === 'Identifier' && node.exported.name === 'default'
        ? 'a default export'
        : undefined;
    case 'MemberExpression':
      return node.object.type === 'MetaProperty' && memberName(node) === 'glob'
        ? 'import.meta.glob'
        : undefined;
    default:
      return importedName(node) === '' ? 'an import whose path is computed' : undefined;
  }
}

/** The name of the member, if it is written out: both `a.b` and `a['b']` give `b`. */
function memberName(node: Node): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  if (!node.computed && node.property.type === 'Identifier') return node.property.name;
  return node.property.type === 'Literal' ? String(node.property.value) : undefined;
}

/** Reads the text of one TypeScript file. Throws when it cannot be parsed. */
export function readModule(path: string, text: string): Module {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);

  const module: Module = { path, text, imports: [], globals: [], members: [], math: [], oddities: [] };
  const declared = new Set<string>();
  const used: Mention[] = [];

  walk(program, { parent: undefined, key: '' }, (node, place) => {
    const { start } = node;
    for (const name of declaredNames(node)) declared.add(name);

    const imported = importedName(node);
    if (imported) module.imports.push({ name: imported, start });
    const odd = oddity(node);
    if (odd) module.oddities.push({ name: odd, start });

    // `2 ** x` is Math.pow by another name.
    if ('operator' in node && node.operator.startsWith('**')) module.math.push({ name: 'pow', start });

    const member = memberName(node);
    if (member !== undefined) module.members.push({ name: member, start });

    if (node.type !== 'Identifier' || isLabel(place)) return;
    used.push({ name: node.name, start });
    const { parent, key } = place;
    const asked = parent && key === 'object' ? memberName(parent) : undefined;
    if (HOSTS.includes(node.name) && asked !== undefined) used.push({ name: asked, start });
    if (node.name === 'Math') module.math.push({ name: asked ?? 'Math itself', start });
  });

  module.globals = used.filter(({ name }) => !declared.has(name));
  return module;
}
