import { endsAsSentence } from '../clean-text.ts';
import type { PageBlock } from './blocks.ts';

const LONG = 140;
const SENTENCE = 50;
/** A sign of Chinese or Japanese says about as much as two and a half letters. */
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** How much a line says: its length in letters, wide signs counted for more. */
export function measureText(text: string): number {
  return text.length + 1.5 * (/[\u3040-\ud7af]/.test(text) ? (text.match(WIDE)?.length ?? 0) : 0);
}

/** True where a line reads as running text: some length, few links, and the end of a sentence unless it is long. */
export function readsAsProse(text: string, linkLength: number, length: number): boolean {
  return linkLength <= text.length * 0.4 && (length >= LONG || (length >= SENTENCE && endsAsSentence(text)));
}

/** Characters of running text in all. */
export function measureProse(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + proseLength(block), 0);
}

export const isProse = (block: PageBlock) => block.prose;
export const proseLength = (block: PageBlock) => (block.prose ? block.text.length : 0);
