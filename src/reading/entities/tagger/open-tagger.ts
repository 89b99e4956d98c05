import { readFileSync } from 'node:fs';
import { unpackModel } from './model-file.ts';
import { Tagger } from './tagger.ts';

const file = new URL('../../../../models/tagger-1.bin', import.meta.url);
let tagger: Tagger | null = null;

/** The tagger that comes with the project; its file is read at the first call, then kept. */
export function openTagger(): Tagger {
  if (tagger === null) {
    const { weights, lore } = unpackModel(readFileSync(file));
    tagger = new Tagger(weights, lore);
  }
  return tagger;
}
