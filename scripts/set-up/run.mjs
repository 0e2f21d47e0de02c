import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program in the checkout with its output on this terminal.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, timeoutSeconds?: number, shell?: boolean }} [options]
 * @returns {Promise<number>} its exit code; 1 if it could not start or was stopped
 */
export function run(program, args, { env, timeoutSeconds, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell,
      ...(timeoutSeconds && { timeout: timeoutSeconds * 1000 }),
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs the command of an installed package. Its script is started by this very Node, because the
 * launchers in node_modules/.bin cannot be spawned on Windows.
 * @param {string} packageName
 * @param {string} command
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(packageName, command, args, options) {
  const folder = join(ROOT, 'node_modules', packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[command];
  return run(process.execPath, [join(folder, String(script)), ...args], options);
}

/**
 * Runs npm: the one that started us where there is one, else the one on the path.
 * @param {string[]} args
 */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('npm-cli.js')) return run(process.execPath, [npm, ...args]);
  // On Windows npm is a command file, which only a shell can start.
  return run('npm', args, { shell: process.platform === 'win32' });
}
