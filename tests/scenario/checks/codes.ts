import type { Finding } from '../../../src/scenario/finding.ts';

/** Findings in one line each: `path code`, with an error's severity left out and a warning's said. */
export function codes(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ path, code, severity }) => `${path.join('.')} ${code}${severity === 'warning' ? ' (warning)' : ''}`,
  );
}
