import { z } from 'zod';

/** An ISO date (`2023-08-08`) or date and time with its own zone (`2023-08-08T21:10:00+03:00`), never shifted. */
const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/);

const Direction = z.enum(['rtl', 'ltr']);
const AnyUrl = z.string().nullable();

/** What a person would call the article. The contract of `mithaq read --json`; changes only with a version. */
export const ArticleSchema = z.object({
  title: z.string().nullable(),
  paragraphs: z.array(z.string()),
  captions: z.array(z.string()),
  language: z.enum(['ar', 'en', 'und']),
  published: IsoDate.nullable(),
  modified: IsoDate.nullable(),
  authors: z.array(z.string()),
  /** The outlet that published this copy. */
  carrier: z.object({ name: z.string(), url: z.string().nullable() }).nullable(),
  /** The outlet or agency that wrote it, with the line of the page that says so. */
  origin: z.object({ name: z.string(), quote: z.string() }).nullable(),
  /** The publisher's own keywords, letters and separators mended. */
  keywords: z.array(z.string()),
  readAlso: z.array(z.object({ title: z.string(), url: z.string().nullable() })),
  /**
   * `sameEventAs`: index in `similar` of an earlier title that tells of the same event.
   * `inReadAlso`: true where the title repeats one of `readAlso`.
   */
  similar: z.array(
    z.object({ title: z.string(), url: z.string().nullable(), sameEventAs: z.number().int().nullable(), inReadAlso: z.boolean() }),
  ),
  kind: z.enum(['news', 'joint_statement', 'other']),
  /** Where each field was found: `title` → `og:title`, `published` → `json-ld`, `origin` → `label`. */
  foundIn: z.record(z.string(), z.string()),
  /** What the page is where it is no article (paywall, index, script only …), in one plain word; else null. */
  notice: z.enum(['empty', 'paywall', 'index', 'script_only', 'consent', 'video']).nullable(),
  /** Where it is no plain page: the AMP or print version of another, a live blog that still grows, or what a feed gave in the page's place. */
  form: z.enum(['amp', 'print', 'live', 'feed']).optional(),
  /** The writing direction that the page states for itself; absent where it states none. */
  direction: Direction.optional(),
  /** Passages of `paragraphs` that the page itself marks as of another language or direction; UTF-16 offsets into the paragraph. */
  passages: z
    .array(
      z.object({
        paragraph: z.number().int(),
        start: z.number().int(),
        end: z.number().int(),
        language: z.string().nullable(),
        direction: Direction.nullable(),
      }),
    )
    .optional(),
  /** Other pages of this article, as the page writes their addresses: its versions, and the parts of one that goes over several pages. */
  pageLinks: z
    .object({ canonical: AnyUrl, amp: AnyUrl, print: AnyUrl, next: AnyUrl, previous: AnyUrl, pages: z.array(z.string()) })
    .optional(),
  /**
   * The pages that the article was joined from, in order: how many paragraphs each brought, and why one could not be had, in plain words.
   * Absent where it stands on one page.
   */
  parts: z.array(z.object({ url: z.string(), paragraphs: z.number().int(), trouble: z.string().nullable() })).optional(),
  /** Fields whose value is a guess: a date out of the address, far from the title, or in numbers of which either could be the month. */
  guessed: z.array(z.enum(['published'])).optional(),
});
export type Article = z.infer<typeof ArticleSchema>;

/** What an article is made from. `text` or `html`; the rest is what the sender knows already and wins over the page. */
export type ArticleInput = {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly outlet?: string | null | undefined;
};
