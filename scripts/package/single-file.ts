import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What starts a worker, as our sources say it. */
const WORKER =
  /new Worker\(\s*new URL\('(\.\/[\w-]+\.ts)', import\.meta\.url\),\s*\{ type: 'module' \},?\s*\)/;

/**
 * Puts the whole build into its page: one script, one style sheet, pictures, sounds, fonts and map as data. Browsers
 * load no module from a file, so the script is of the old kind. The policy names script and style by their sums.
 */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/[^?]*$/.test(id)) return undefined;
      if (code.includes(".webm'")) return oneFormat(code);
      if (!code.includes('new Worker(')) return undefined;
      const [start, source] = WORKER.exec(code) ?? [];
      if (!start) return this.error(`${id} starts a worker in another way than single-file.ts knows`);
      const rest = code.replace(start, 'new InlineWorker()');
      return `import InlineWorker from '${source}?worker&inline';\n${rest}`;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const page = files.find(({ fileName }) => fileName === 'index.html');
        const scripts = files.filter((file) => file.type === 'chunk');
        const styles = files.filter(({ fileName }) => fileName.endsWith('.css'));
        const rest = files.filter(
          (file) => file !== page && file.type === 'asset' && !/\.css$|^licenses\.md$/.test(file.fileName),
        );
        if (page?.type !== 'asset' || scripts.length !== 1)
          return this.error(
            `one script was expected, not ${scripts.map(({ fileName }) => fileName).join(', ')}`,
          );
        if (rest.length > 0)
          this.error(`not everything is in the page: ${rest.map(({ fileName }) => fileName).join(', ')}`);
        const script = scriptText(scripts[0]?.type === 'chunk' ? scripts[0].code : '');
        const style = styles.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('\n');
        page.source = pageText(String(page.source), script, style);
        for (const file of files) if (file !== page) delete bundle[file.fileName];
      },
    },
  };
}

/**
 * Sounds lie in the page once: in the format that every browser plays. They are imported, for an address made from the
 * script’s own would fail: a script in a page has none.
 */
function oneFormat(code: string): string {
  const imports: string[] = [];
  const plain = code
    .replaceAll(/new URL\('[^']+\.webm', import\.meta\.url\)\.href,?/g, '')
    .replaceAll(/new URL\(('[^']+\.mp3)', import\.meta\.url\)\.href/g, (_, path: string) => {
      imports.push(`import inline${imports.length} from ${path}?url';`);
      return `inline${imports.length - 1}`;
    });
  return `${imports.join('\n')}\n${plain}`;
}

/** In a page, these two begin or end something of the page’s own, even inside a script. */
function scriptText(code: string): string {
  const text = code.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
  return `${text.trim()}\n`;
}

function pageText(page: string, script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src '${sumOf(script)}'`,
    `style-src '${sumOf(style)}'`,
    'img-src data: blob:',
    'font-src data:',
    'media-src data: blob:',
    'connect-src data:',
    'worker-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const bare = page
    .replace(/\s*<script[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '');
  const headed = bare.replace(
    /<head>/,
    () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
  const styled = headed.replace(/<\/head>/, () => `<style>${style}</style>\n  </head>`);
  const end = styled.lastIndexOf('</body>');
  return `${styled.slice(0, end)}<script>${script}</script>\n  ${styled.slice(end)}`;
}

function sumOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
