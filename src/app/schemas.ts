import { z } from 'zod';
import { ArticleSchema } from '../article/index.ts';
import { ReadingSchema } from '../reading/index.ts';

/** The JSON Schemas of what `mithaq read --json` prints, made from the same definitions as the types. */
export const SCHEMAS = { article: z.toJSONSchema(ArticleSchema), reading: z.toJSONSchema(ReadingSchema) } as const;
