// web: the pages. Reads through the register; the same in Arabic and English, and whole without script.
export type { Person, Role, SignedIn } from './people/signed-in.ts';
export { hasRole, requireRole } from './people/signed-in.ts';
export type { ServedWeb } from './serve.ts';
export { serveWeb } from './serve.ts';
export type { WebOptions } from './site.ts';
export { createWeb } from './site.ts';
