// Article extraction on one core, each extractor in a process of its own over the same pages: the project's whole pages and larger ones made
// of the same texts. Readability, article-extractor and defuddle are the peers; htmlparser2 building its tree alone is the bound for memory.
import { spawnSync } from 'node:child_process';
import { createRequire, enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { makePages } from './extract-pages.ts';
import { percentile, show, tell } from './measure.ts';

type Extractor = (html: string, url: string) => unknown;
type Result = { readonly pagesPerSecond: number; readonly p99: number; readonly peak: number };

/** Each is loaded only in its own process, so that its memory is its own. */
const require = createRequire(import.meta.url);
const EXTRACTORS: Readonly<Record<string, () => Extractor | Promise<Extractor>>> = {
  mithaq: () => {
    const { extractArticle } = require('../src/article/extract.ts');
    return (html, url) => extractArticle({ html, url });
  },
  'htmlparser2 alone': () => {
    const { parseDocument } = require('htmlparser2');
    return (html) => parseDocument(html);
  },
  'readability + linkedom': () => {
    const { Readability } = require('@mozilla/readability');
    const { parseHTML } = require('linkedom');
    return (html) => new Readability(parseHTML(html).document).parse();
  },
  'readability + jsdom': () => {
    const { Readability } = require('@mozilla/readability');
    const { JSDOM } = require('jsdom');
    return (html, url) => {
      const dom = new JSDOM(html, { url });
      const found = new Readability(dom.window.document).parse();
      dom.window.close();
      return found;
    };
  },
  'article-extractor': () => {
    const { extractFromHtml } = require('@extractus/article-extractor');
    return (html, url) => extractFromHtml(html, url);
  },
  'defuddle + linkedom': async () => {
    const { Defuddle } = await import('defuddle/node');
    const { parseHTML } = require('linkedom');
    return (html, url) => Defuddle(parseHTML(html).document, url);
  },
};
const ROUNDS = 3;

/** The first round warms; the others are measured, page by page. */
async function measure(extract: Extractor): Promise<Result> {
  const pages = makePages();
  const milliseconds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { html, url } of pages) {
      const started = performance.now();
      try {
        await extract(html, url);
      } catch {
        // a peer that fails on a page has had its time all the same
      }
      if (round > 0) milliseconds.push(performance.now() - started);
    }
  const seconds = milliseconds.reduce((sum, one) => sum + one, 0) / 1000;
  return {
    pagesPerSecond: milliseconds.length / seconds,
    p99: percentile(milliseconds, 0.99),
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

/** One bound on the young generation for all: without it V8 lets garbage pile up as it pleases, and that is what would be measured. */
const YOUNG = '--max-semi-space-size=8';

function measureApart(name: string): Result {
  const run = spawnSync(process.execPath, [YOUNG, fileURLToPath(import.meta.url), name], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (run.status !== 0) throw new Error(`${name} failed: ${run.stderr.slice(-500)}`);
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '') as Result;
}

const [chosen] = process.argv.slice(2);
if (chosen) {
  // As the program itself does when it starts: what is compiled once is kept.
  enableCompileCache();
  const load = EXTRACTORS[chosen];
  if (!load) throw new Error(`no extractor is called ${chosen}`);
  console.log(JSON.stringify(await measure(await load())));
} else {
  const {
    mithaq,
    'htmlparser2 alone': parsing,
    ...peers
  } = Object.fromEntries(Object.keys(EXTRACTORS).map((name) => [name, measureApart(name)])) as Record<string, Result> & {
    mithaq: Result;
    'htmlparser2 alone': Result;
  };
  tell([
    {
      what: 'article extraction, one core',
      value: show(mithaq.pagesPerSecond, 'pages/s'),
      peer: Object.entries(peers)
        .map(([name, { pagesPerSecond }]) => `${name} ${show(pagesPerSecond)} (${show(mithaq.pagesPerSecond / pagesPerSecond, '×')})`)
        .join(', '),
    },
    {
      what: 'article extraction, p99',
      value: show(mithaq.p99, 'ms'),
      peer: Object.entries(peers)
        .map(([name, { p99 }]) => `${name} ${show(p99, 'ms')}`)
        .join(', '),
    },
    {
      what: 'article extraction, peak memory',
      value: show(mithaq.peak, 'MiB'),
      peer: `htmlparser2 alone ${show(parsing.peak, 'MiB')} (${show(mithaq.peak / parsing.peak, '×')}), ${Object.entries(peers)
        .map(([name, { peak }]) => `${name} ${show(peak, 'MiB')}`)
        .join(', ')}`,
    },
  ]);
}
