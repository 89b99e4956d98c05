import { z } from 'zod';
import type { ApiRoute } from './routes.ts';
import { TroubleShape } from './shapes.ts';

type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 description of the routes, with the JSON Schema of every shape that has one. */
export function writeOpenApi(routes: readonly ApiRoute[], version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Mithaq',
      version,
      summary: 'The register of what states undertook together.',
      description:
        'Every entry says whether a machine proposed it or a person decided on it, and rests on a quoted sentence with its state. Without a token only what is public is there; with `Authorization: Bearer TOKEN` what the token’s owner may see.',
    },
    servers: [{ url: '/' }],
    security: [{}, { token: [] }],
    paths: Object.fromEntries(routes.map((route) => [route.path, { get: describeRoute(route) }])),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token from the account page.' } },
      schemas: { Trouble: schemaOf(TroubleShape) },
    },
  };
}

function describeRoute({ path, says, type, shape, inLanguage }: ApiRoute): Json {
  const parameters = [
    ...(path.includes('{id}') ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }] : []),
    ...(inLanguage
      ? [
          {
            name: 'language',
            in: 'query',
            required: false,
            description: 'Language of labels and of the pages linked to.',
            schema: { type: 'string', enum: ['ar', 'en'], default: 'en' },
          },
        ]
      : []),
  ];
  const trouble = (description: string) => ({
    description,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Trouble' } } },
  });
  return {
    operationId: path
      .replace(/^\/api\//, '')
      .replace(/[^a-z]+/gi, '_')
      .replace(/_$/, ''),
    summary: says,
    ...(parameters.length > 0 && { parameters }),
    responses: {
      200: {
        description: says,
        content: { [type]: { schema: shape ? schemaOf(shape) : type === 'application/json' ? {} : { type: 'string' } } },
      },
      401: trouble('The token is not known.'),
      404: trouble('There is nothing of that name, or the one who asks may not see it.'),
      429: trouble('Too many wrong tokens.'),
    },
  };
}

function schemaOf(shape: z.ZodType): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(shape);
  return schema;
}
