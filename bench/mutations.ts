import { readdirSync, readFileSync } from 'node:fs';

const FOLDERS = [new URL('../src/article/pages/', import.meta.url), new URL('../src/article/measuring-pages/', import.meta.url)];
const ODD = [
  '<',
  '>',
  '"',
  '</p>',
  '</div>',
  '<table><td>',
  '<!--',
  '<script>',
  '<a href=x>',
  '&#x',
  '\0',
  '\ud83d',
  '\u202e',
  'المصدر: ',
  'اقرأ أيضا: ',
  '[',
  '{"@type":"NewsArticle"',
];
const MANY = 100_000;

/** The pages that mutations start from. */
export function readSources(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((slug) => !slug.includes('.'))
      .flatMap((slug) => readdirSync(new URL(`${slug}/`, folder)).map((name) => new URL(`${slug}/${name}`, folder)))
      .filter(({ pathname }) => pathname.endsWith('source.html'))
      .map((url) => readFileSync(url, 'utf8')),
  );
}

/** A page that is broken in one of eight ways; the same for the same seed. `seed` from 0; every thousandth is deep or long beyond measure. */
export function mutatePage(sources: readonly string[], seed: number): string {
  const chance = makeChance(seed);
  const upTo = (n: number) => Math.floor(chance() * n);
  const page = sources[upTo(sources.length)] as string;
  if (seed % 1000 === 0) return page.replace('<body', `${'<div><b>'.repeat(MANY)}<body`);
  if (seed % 1000 === 1) return page.replace('<body', `<body class="${'a '.repeat(10_000_000)}"`);
  const [from, to] = [upTo(page.length), upTo(page.length)].sort((a, b) => a - b) as [number, number];
  const part = page.slice(from, to);
  switch (upTo(6)) {
    case 0:
      return page.slice(0, from);
    case 1:
      return page.slice(0, from) + page.slice(to);
    case 2:
      return page.slice(0, to) + part.repeat(1 + upTo(20)) + page.slice(to);
    case 3:
      return shuffle(page.split(/(?=<)/), upTo).join('');
    case 4:
      return Array.from({ length: 1 + upTo(40) }).reduce<string>((text) => {
        const at = upTo(text.length);
        return text.slice(0, at) + ODD[upTo(ODD.length)] + text.slice(at + upTo(3));
      }, page);
    default: {
      const bytes = new TextEncoder().encode(page);
      for (let i = 0; i < bytes.length / 50; i += 1) bytes[upTo(bytes.length)] = upTo(256);
      return new TextDecoder(chance() < 0.5 ? 'utf-8' : 'windows-1256').decode(bytes);
    }
  }
}

function shuffle(parts: string[], upTo: (n: number) => number): string[] {
  for (let i = parts.length - 1; i > 0; i -= 1) {
    const j = upTo(i + 1);
    [parts[i], parts[j]] = [parts[j] as string, parts[i] as string];
  }
  return parts;
}

/** Numbers from 0 to 1, the same row for the same seed (mulberry32). */
function makeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
