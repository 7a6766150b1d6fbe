// Prints what a phone downloads to show its page, compressed, and fails when that is more than it may be.
import { readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const MAX_ALL = 60 * 1024;
const MAX_SCRIPT = 35 * 1024;

const root = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../../DialogEngine.Host/wwwroot');
const html = readFileSync(join(root, 'index.html'), 'utf8');
const seen = new Set();
const queue = [...html.matchAll(/(?:src|href)="\/([^"?#]+\.[a-z0-9]+)"/g)].map((m) => m[1]);
const sizes = [{ file: 'index.html', bytes: gzipSync(html, { level: 9 }).length }];

while (queue.length > 0) {
  const file = queue.pop();
  if (seen.has(file)) continue;
  seen.add(file);
  const content = readFileSync(join(root, file));
  sizes.push({ file, bytes: gzipSync(content, { level: 9 }).length });
  if (extname(file) !== '.js' && extname(file) !== '.css') continue;
  const text = content.toString('utf8');
  // What a script imports, at once or later, and what a style sheet points to.
  for (const [, name] of text.matchAll(/["'`(](?:\.\/|\/?assets\/)([\w.-]+\.(?:js|css|svg|woff2|png))/g))
    queue.push(join('assets', name));
}

const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
const all = sum(sizes);
const script = sum(sizes.filter(({ file }) => file.endsWith('.js')));
const kb = (bytes) => `${(bytes / 1024).toFixed(1).padStart(6)} KB`;

for (const { file, bytes } of sizes) console.log(`${kb(bytes)}  ${file}`);
console.log(`${kb(all)}  all, at most${kb(MAX_ALL)}`);
console.log(`${kb(script)}  script, at most${kb(MAX_SCRIPT)}`);
if (all > MAX_ALL || script > MAX_SCRIPT) {
  console.error('The phone page is too large.');
  process.exit(1);
}
