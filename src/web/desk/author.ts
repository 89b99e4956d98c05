import type { Context } from 'hono';
import type { Author } from '../../register/index.ts';
import type { Person, SignedIn } from '../people/signed-in.ts';

/** Who acts, as the record names them. Only behind `requireRole`, where somebody is signed in. */
export const authorOf = (context: Context<SignedIn>): Author => ({ kind: 'person', name: (context.get('person') as Person).name });
