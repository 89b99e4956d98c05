import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { writeFaces } from './faces.ts';

/** A file that never changes under its address, since the address holds a hash of its bytes. */
type StaticFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };
type FileSet = {
  /** By path: `/files/3f9a…/style.css`. */
  readonly byPath: ReadonlyMap<string, StaticFile>;
  readonly style: string;
  readonly script: string;
  /** What a browser needs to answer with a passkey: on the pages of signing in alone. */
  readonly passkeys: string;
  readonly icon: string;
};

const here = (path: string) => new URL(path, import.meta.url);
let files: FileSet | undefined;

/** The style, script, icon and faces of the pages, read once and kept. Throws where one is missing: our own error. */
export function staticFiles(): FileSet {
  files ??= readFiles();
  return files;
}

function readFiles(): FileSet {
  const byPath = new Map<string, StaticFile>();
  const keep = (name: string, type: string, content: Uint8Array): string => {
    const bytes = new Uint8Array(content);
    const path = `/files/${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}/${name}`;
    byPath.set(path, { bytes, type });
    return path;
  };
  const resolve = createRequire(import.meta.url).resolve;
  const faces = writeFaces((face) => keep(face.file.replace(/.*\//, ''), 'font/woff2', readFileSync(resolve(face.file))));
  const passkeyLibrary = readFileSync(
    new URL('../dist/bundle/index.umd.min.js', pathToFileURL(resolve('@simplewebauthn/browser'))),
    'utf8',
  );
  const style = [faces, joinFiles('style/', '.css')].join('\n');
  return {
    byPath,
    style: keep('style.css', 'text/css; charset=utf-8', Buffer.from(style)),
    script: keep('script.js', 'text/javascript; charset=utf-8', Buffer.from(joinFiles('script/', '.js'))),
    passkeys: keep(
      'passkeys.js',
      'text/javascript; charset=utf-8',
      Buffer.from(`${passkeyLibrary}\n${readFileSync(here('people/passkeys.js'), 'utf8')}`),
    ),
    icon: keep('icon.svg', 'image/svg+xml', readFileSync(here('style/icon.svg'))),
  };
}

/** The files of a folder with this ending, in the order of their names, as one. */
function joinFiles(folder: string, ending: string): string {
  const names = readdirSync(here(folder)).filter((name) => name.endsWith(ending));
  return names
    .sort()
    .map((name) => readFileSync(here(folder + name), 'utf8'))
    .join('\n');
}
