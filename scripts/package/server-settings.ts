import { SECURITY_HEADERS } from '../serve/policy.mjs';

/** Kinds of file that older servers do not know. */
const KINDS = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.svg': 'image/svg+xml',
} as const;

/** Names with a sum of their content in them never change; everything else must be asked for again. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** For Apache; only what is switched on there is used. */
export function apacheSettings(): string {
  return [
    '<IfModule mod_mime.c>',
    ...Object.entries(KINDS).map(([ending, kind]) => `  AddType ${kind} ${ending}`),
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...headers().map(([name, value]) => `  Header always set ${name} "${value}"`),
    '  Header set Cache-Control "no-cache"',
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    '  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json image/svg+xml',
    '</IfModule>',
    '',
  ].join('\n');
}

/** For the folder assets/ under Apache. */
export function apacheAssetSettings(): string {
  return `<IfModule mod_headers.c>\n  Header set Cache-Control "${FOR_EVER}"\n</IfModule>\n`;
}

/** For Microsoft IIS. */
export function iisSettings(): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    ...Object.entries(KINDS).flatMap(([ending, kind]) => [
      `      <remove fileExtension="${ending}" />`,
      `      <mimeMap fileExtension="${ending}" mimeType="${kind}" />`,
    ]),
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...headers().flatMap(([name, value]) => [
      `        <remove name="${name}" />`,
      `        <add name="${name}" value="${value}" />`,
    ]),
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    '</configuration>',
    '',
  ].join('\n');
}

/** For nginx: a part to put into a server’s own settings. */
export function nginxSettings(): string {
  const lines = headers().map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return [
    'location /trusted-vendor/ {',
    ...lines,
    '  add_header Cache-Control "no-cache";',
    '  types {',
    '    text/html html;',
    '    text/css css;',
    '    image/png png;',
    '    audio/mpeg mp3;',
    '    text/markdown md;',
    ...Object.entries(KINDS).map(([ending, kind]) => `    ${kind} ${ending.slice(1)};`),
    '  }',
    '  gzip on;',
    '  gzip_types text/css text/javascript application/json image/svg+xml;',
    '}',
    'location /trusted-vendor/assets/ {',
    ...lines,
    `  add_header Cache-Control "${FOR_EVER}";`,
    '}',
    '',
  ].join('\n');
}

function headers(): readonly (readonly [string, string])[] {
  return Object.entries(SECURITY_HEADERS);
}
