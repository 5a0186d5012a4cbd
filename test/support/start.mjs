/** `npm start`: builds the site and serves it on this machine only, until Ctrl+C. */
import { preview } from 'vite';
import { runScript } from './runScript.mjs';

const FIRST_PORT = 4173;

console.log('Building Rebook; this takes about half a minute …');
if (!runScript('build')) process.exit(1);

// Not strict: when the port is taken, the next free one is used, and the address below says which.
const server = await preview({ preview: { host: '127.0.0.1', port: FIRST_PORT, strictPort: false } });
const address = server.resolvedUrls?.local[0];
console.log(`\nRebook is running. Open this address in a browser:\n\n    ${address}\n`);
console.log(
  'It stays there until you press Ctrl+C here. dist/rebook.html is the same app in one file: open it by double',
);
console.log('click, put it on a USB stick, send it on – it needs no server and no network.');
