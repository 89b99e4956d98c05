import { type Article, extractArticle } from '../../src/article/index.ts';
import { type Expected, paragraphsOf, readSource, type Sample } from './gold.ts';
import { type Measured, Share, Tally } from './scores.ts';

const LISTS = ['paragraphs', 'captions', 'keywords', 'related', 'authors'] as const;
const FIELDS = ['title', 'origin', 'published', 'language', 'kind', 'repeats'] as const;

/** Extracts each document and compares it with what a person made of it. A page is handed over with its URL alone, pasted text with what its sender knows. */
export function measureArticles(samples: readonly Sample[], gold: readonly Expected[]): Measured {
  const lists = new Map(LISTS.map((name) => [name, new Tally()]));
  const fields = new Map(FIELDS.map((name) => [name, new Share()]));
  const misses: string[] = [];
  for (const expected of gold) {
    const sample = samples.find(({ id }) => id === expected.id);
    if (!sample) throw new Error(`samples/manifest.jsonl has no line for ${expected.id}`);
    const article = extractArticle(inputOf(sample));
    const wanted = listsOf({ ...expected.article, paragraphs: paragraphsOf(expected) });
    const given = listsOf(article);
    for (const name of LISTS) {
      const { missed, spurious } = lists.get(name)!.compare(wanted[name], given[name]);
      misses.push(...missed.map((item) => `${expected.id} ${name} missed: ${item}`));
      misses.push(...spurious.map((item) => `${expected.id} ${name} spurious: ${item}`));
    }
    for (const [name, right] of checkFields(expected, article)) {
      if (!fields.get(name)!.add(right)) misses.push(`${expected.id} ${name} differs`);
    }
  }
  const figures = new Map<string, number>();
  for (const [name, tally] of lists) figures.set(`article.${name}`, tally.f1);
  for (const [name, share] of fields) figures.set(`article.${name}`, share.value);
  return { figures, misses };
}

function inputOf(sample: Sample) {
  const source = readSource(sample);
  if (sample.format === 'html') return { html: source, url: sample.url };
  return { text: source, url: sample.url, title: sample.title, published: sample.published };
}

function listsOf(article: Pick<Article, 'paragraphs' | 'captions' | 'keywords' | 'authors' | 'readAlso' | 'similar'>) {
  const related = [...article.readAlso, ...article.similar].map(({ title }) => title);
  const { paragraphs, captions, keywords, authors } = article;
  const lists = { paragraphs, captions, keywords, related, authors };
  return Object.fromEntries(Object.entries(lists).map(([name, items]) => [name, items.map(squeeze)])) as typeof lists;
}

function checkFields({ article: wanted }: Expected, given: Article): [(typeof FIELDS)[number], boolean][] {
  const checks: [(typeof FIELDS)[number], boolean][] = [
    ['title', squeeze(wanted.title ?? '') === squeeze(given.title ?? '')],
    ['origin', wanted.origin?.name === given.origin?.name],
    ['language', wanted.language === given.language],
    ['kind', wanted.kind === given.kind],
  ];
  if (wanted.published) checks.push(['published', given.published?.startsWith(wanted.published) === true]);
  for (const link of wanted.similar.filter(({ sameEventAs, inReadAlso }) => sameEventAs !== null || inReadAlso)) {
    const found = given.similar.find(({ title }) => squeeze(title) === squeeze(link.title));
    checks.push(['repeats', found?.sameEventAs === link.sameEventAs && found.inReadAlso === link.inReadAlso]);
  }
  return checks;
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
