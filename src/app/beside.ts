import type { ArticleLine, ProcessLine, Register, StoredArticle } from '../register/index.ts';
import { arrangeReading, tellReasons } from '../relating/index.ts';

/** An article to read beside another, with what both share: names, places, days between them, rare words. */
export type BesideLine = { readonly line: ArticleLine; readonly reasons: ReturnType<typeof tellReasons> };
/** What came before and after in the thread of the article's process, nearest first, and other events like it. No article and no story stands twice. */
export type Beside = {
  readonly process: ProcessLine | null;
  readonly before: readonly BesideLine[];
  readonly after: readonly BesideLine[];
  readonly similar: readonly BesideLine[];
};

/** Gathers what to read beside a stored article, and why each stands there. An article of several processes is given the thread of the one with the most articles. */
export async function findBeside(register: Register, stored: StoredArticle): Promise<Beside> {
  const [ids, similar] = await Promise.all([register.processesQuoting(stored.id), register.similarArticles(stored.id)]);
  const processes = (await Promise.all(ids.map((id) => register.process(id)))).filter((process) => process !== undefined);
  const process = processes.toSorted((a, b) => b.articles.length - a.articles.length)[0] ?? null;
  const arranged = arrangeReading(stored, process?.articles ?? [], similar);
  const lines = new Map([...(process?.articles ?? []), ...similar].map((line) => [line.id, line]));
  const tell = async (id: string): Promise<BesideLine[]> => {
    const [line, other] = [lines.get(id), await register.article(id)];
    return line && other ? [{ line, reasons: tellReasons(asNamed(stored), asNamed(other)) }] : [];
  };
  const tellAll = async (list: readonly string[]) => (await Promise.all(list.map(tell))).flat();
  return {
    process,
    before: await tellAll(arranged.before),
    after: await tellAll(arranged.after),
    similar: await tellAll(arranged.similar),
  };
}

const asNamed = ({ id, article, published, reading }: StoredArticle) => ({
  id,
  title: article.title,
  text: reading.text,
  published,
  reading,
});
