// The words of the news of 21–27 July 2015, for counting.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { fold } from '../../src/reading/text/fold.ts';
import { splitTokens } from '../../src/reading/text/tokens.ts';

const DAYS = ['21', '22', '23', '24', '25', '26', '27'];

/** Folded tokens of every article once (an article is known by the opening of its text), paragraph by paragraph; numbers are «0». */
export function readNews(folder: string): string[][] {
  const seen = new Set<string>();
  const paragraphs: string[][] = [];
  for (const day of DAYS) {
    for (const bytes of Object.values(unzipSync(readFileSync(`${folder}/2015-07-${day}.zip`)))) {
      for (const { title, content } of JSON.parse(new TextDecoder().decode(bytes)) as { title?: string; content?: string }[]) {
        const opening = fold((content ?? '').slice(0, 80));
        if (opening === '' || seen.has(opening)) continue;
        seen.add(opening);
        for (const paragraph of [title ?? '', ...content!.split('\n')]) {
          if (paragraph.trim() === '') continue;
          paragraphs.push(splitTokens(paragraph, 0, paragraph.length).map(({ kind, fold }) => (kind === 'number' ? '0' : fold)));
        }
      }
    }
  }
  return paragraphs;
}
