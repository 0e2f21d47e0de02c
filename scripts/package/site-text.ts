import { SECURITY_HEADERS } from '../serve/policy.mjs';

/** What lies beside the folder, for whoever puts it up. */
export function siteText(): string {
  return `TRUSTED VENDOR, FOR YOUR OWN SERVER

1. Put the folder "trusted-vendor" where your web server keeps its pages. Any name and any place will do: all
   addresses inside are relative.
2. Open https://your-school.example/trusted-vendor/ in a browser. That is all. There is nothing to install, no
   database, no account, and no request to any other address.

Use https. Over http everything works but one thing: browsers keep a copy for times without a line only from a safe
address (https, or localhost).

What the server should send with every file (it is also in the page itself, but for the last part of the first one):

${Object.entries(SECURITY_HEADERS)
  .map(([name, value]) => `  ${name}: ${value}`)
  .join('\n')}

Settings that say so are in the archive: .htaccess for Apache and web.config for IIS are in place; for nginx take
server-settings/nginx.conf.

To show the page in a frame of another address (a learning platform), write that address behind 'self' in
frame-ancestors.

A new version: put the new folder over the old one. Old files in assets/ may be deleted after some weeks; pages that
are still open ask for them. Students get the new version the next time they open the page; nobody is interrupted.

To check it before a lesson: open the page, wait ten seconds, cut the line, reload. It opens.
`;
}
