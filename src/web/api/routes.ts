import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import { EXPORT_FORMATS, type ExportFormat, readCommitmentDossier, readProcessDossier } from '../../app/index.ts';
import type { Register } from '../../register/index.ts';
import { CHART_TABLES } from '../charts/tables.ts';
import { publicOrigin, type SignedIn } from '../people/signed-in.ts';
import { writeOpenApi } from './open-api.ts';
import { HealthShape, OneCommitmentShape, ProcessListShape, ProcessShape, SchemasShape } from './shapes.ts';

export type ApiOptions = { readonly version: string; readonly schemas?: Readonly<Record<string, unknown>> | undefined };
type Asked = { readonly context: Context<SignedIn>; readonly register: Register; readonly options: ApiOptions; readonly id: string };
type Answer = Response | undefined | Promise<Response | undefined>;

/** A route of the interface: what serves it and what describes it are one thing. */
export type ApiRoute = {
  /** As OpenAPI writes it: `/api/processes/{id}.json`. */
  readonly path: string;
  readonly says: string;
  readonly type: string;
  readonly shape?: z.ZodType;
  /** Takes `?language=ar|en`. */
  readonly inLanguage?: boolean;
  readonly answer: (asked: Asked) => Answer;
};

const JSON_TYPE = 'application/json';

/** Every route under `/api`. All are read through the register as the one who asks may see it. */
export const API_ROUTES: readonly ApiRoute[] = [
  {
    path: '/api/health',
    says: 'whether the program runs, and what is stored',
    type: JSON_TYPE,
    shape: HealthShape,
    answer: async ({ context, register, options: { version } }) =>
      context.json({ status: 'ok', version, engine: register.engine, counts: await register.counts() }),
  },
  {
    path: '/api/schema',
    says: 'the JSON Schemas of what `mithaq read --json` prints',
    type: JSON_TYPE,
    shape: SchemasShape,
    answer: ({ context, options: { version, schemas } }) => (schemas ? context.json({ version, schemas }) : undefined),
  },
  {
    path: '/api/openapi.json',
    says: 'this description, OpenAPI 3.1',
    type: JSON_TYPE,
    answer: ({ context, options }) => context.json(writeOpenApi(API_ROUTES, options.version)),
  },
  {
    path: '/api/processes',
    says: 'the processes, the most lately spoken of first',
    type: JSON_TYPE,
    shape: ProcessListShape,
    answer: async ({ context, register }) => context.json({ processes: await register.processes() }),
  },
  ...EXPORT_FORMATS.flatMap((format) => [
    {
      path: `/api/processes/{id}.${format.ending}`,
      says: `a process: ${format.says}`,
      type: format.type,
      ...(format.name === 'json' && { shape: ProcessShape }),
      inLanguage: true,
      answer: (asked: Asked) => sendExport(asked, format, readProcessDossier),
    },
    {
      path: `/api/commitments/{id}.${format.ending}`,
      says: `a commitment: ${format.says}`,
      type: format.type,
      ...(format.name === 'json' && { shape: OneCommitmentShape }),
      inLanguage: true,
      answer: (asked: Asked) => sendExport(asked, format, readCommitmentDossier),
    },
  ]),
  ...CHART_TABLES.map(({ path, says, read }) => ({
    path,
    says,
    type: 'text/csv; charset=utf-8',
    answer: async ({ context, register, id }: Asked) => {
      const table = await read(register, id);
      return table === undefined ? undefined : send(context, table, 'text/csv; charset=utf-8', path.split('/').at(-1));
    },
  })),
];

export function serveApi(site: Hono<SignedIn>, register: Register, options: ApiOptions): void {
  for (const { path, answer } of API_ROUTES) {
    const ending = /\{id\}(\..+)$/.exec(path)?.[1] ?? '';
    site.get(patternOf(path), async (context) => {
      const given = context.req.param('id' as never) as string | undefined;
      const id = (given ?? '').slice(0, given ? given.length - ending.length : 0);
      return (await answer({ context, register, options, id })) ?? context.notFound();
    });
  }
}

/** The path as the router wants it: an ending after the id is part of what the id's place takes. */
export function patternOf(path: string): string {
  return path
    .replace(/\{id\}(\.[\w.]+)?$/, (_, ending?: string) => (ending ? `:id{[^/]+${ending.replaceAll('.', '\\.')}}` : ':id'))
    .replace('{id}', ':id');
}

async function sendExport(
  { context, register, id }: Asked,
  format: ExportFormat,
  read: typeof readProcessDossier,
): Promise<Response | undefined> {
  const language = context.req.query('language') === 'ar' ? 'ar' : 'en';
  const dossier = await read(register, id, { base: publicOrigin(context), language, snapshot: new Date().toISOString() });
  if (!dossier) return undefined;
  const shown = ['json', 'jsonld', 'atom', 'ics'].includes(format.name);
  const name = shown ? undefined : `mithaq-${id.replace(/[^\w-]+/g, '_').slice(0, 60)}.${format.ending}`;
  return send(context, await format.write(dossier, register), format.type, name);
}

/** The text as it is; with a name it is offered to be kept. */
function send(context: Context, body: string, type: string, fileName: string | undefined): Response {
  return context.body(body, 200, {
    'Content-Type': type,
    'Cache-Control': 'private, no-cache',
    ...(fileName && { 'Content-Disposition': `attachment; filename="${fileName}"` }),
  });
}
