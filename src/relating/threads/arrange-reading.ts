/** An article of the process that the article at hand belongs to. `published` is an ISO date or null. */
export type ThreadArticle = {
  readonly id: string;
  readonly published: string | null;
  readonly copyOf: string | null;
  readonly story: string;
};

/** What to read beside an article: what came before and after in its thread, nearest first, and other events that are like it. */
export type ReadBeside = { readonly before: readonly string[]; readonly after: readonly string[]; readonly similar: readonly string[] };

/** No longer lists than a reader will read. */
const SHOWN = 3;

/**
 * Arranges what to read beside `article`: the stories of its thread before and after it, each by its earliest telling that is no
 * copy, and then `similar` without what stands there already. No story comes twice, and none is the article's own. Articles without
 * a date stand at no place in a thread.
 */
export function arrangeReading(
  article: ThreadArticle,
  thread: readonly ThreadArticle[],
  similar: readonly Pick<ThreadArticle, 'id' | 'copyOf' | 'story'>[],
): ReadBeside {
  const told = new Set([article.story]);
  const stories = firstTellings(thread, told);
  const own = ownDay(article, thread);
  const before = own === null ? [] : stories.filter(({ published }) => published < own).reverse();
  const after = own === null ? [] : stories.filter(({ published }) => published > own);
  const shown = [...before.slice(0, SHOWN), ...after.slice(0, SHOWN)];
  for (const { story } of shown) told.add(story);
  const others: string[] = [];
  for (const { id, copyOf, story } of similar) {
    if (copyOf !== null || id === article.id || told.has(story)) continue;
    told.add(story);
    others.push(id);
  }
  const idsOf = (list: readonly { readonly id: string }[]) => list.slice(0, SHOWN).map(({ id }) => id);
  return { before: idsOf(before), after: idsOf(after), similar: others };
}

/** The earliest telling of each story but those told, in the order of their days. */
function firstTellings(thread: readonly ThreadArticle[], told: ReadonlySet<string>): { id: string; published: string; story: string }[] {
  const first = new Map<string, { id: string; published: string; story: string }>();
  for (const { id, published, copyOf, story } of thread) {
    if (published === null || copyOf !== null || told.has(story)) continue;
    const day = published.slice(0, 10);
    const known = first.get(story);
    if (!known || day < known.published) first.set(story, { id, published: day, story });
  }
  return [...first.values()].sort((a, b) => (a.published < b.published ? -1 : Number(a.published > b.published)));
}

/** The day of the article's story: its earliest telling, so that every telling has the same before and after. */
function ownDay({ published, story }: ThreadArticle, thread: readonly ThreadArticle[]): string | null {
  const days = thread.filter((other) => other.story === story).map((other) => other.published);
  const known = [published, ...days].filter((day) => day !== null).map((day) => day.slice(0, 10));
  return known.sort()[0] ?? null;
}
