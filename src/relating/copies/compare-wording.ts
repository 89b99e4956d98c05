import { cosineOf, type Vector } from '../stories/vector.ts';
import type { Rarity } from '../words/frequencies.ts';
import { daysBetween, type Text } from '../words/text.ts';
import { GRAM, hasGram } from './grams.ts';

/** A text with its grams: by place, and sorted for look-up. */
export type Grammed = { readonly text: Text; readonly vector: Vector; readonly grams: Uint32Array; readonly sorted: Uint32Array };

/** How the shorter body stands in the longer one; every share is of word weight, 0 to 1. */
export type Wording = {
  /** Share of the shorter body that lies in runs of words that the longer has too. */
  readonly covered: number;
  /** Share of the shorter's distinct words (squared weight, so names and numbers count most) that the longer lacks everywhere. */
  readonly missing: number;
  /** Share of the shorter body that stands in boilerplate. */
  readonly standing: number;
  /** Share of the longer's opening that the shorter has too. */
  readonly opening: number;
  /** Longer over shorter, in words. */
  readonly ratio: number;
  /** Cosine of the two vectors: are they about the same thing at all? */
  readonly likeness: number;
  /** Days between the two. */
  readonly days: number;
};

/** Words of an opening: about two sentences of news. */
const OPENING = 60;
/** Shared runs of so many words count whole, shorter ones less: names and titles of office make runs in rewritten texts too. */
const LONG_RUN = 9;
/** Weight of a word that stands in boilerplate, against 1 elsewhere. */
const BOILERPLATE_WEIGHT = 0.25;

export type Boilerplate = (gram: number) => boolean;

export function compareWording(a: Grammed, b: Grammed, rarity: Rarity, isBoilerplate: Boilerplate): Wording {
  const [shorter, longer] = a.grams.length <= b.grams.length ? [a, b] : [b, a];
  const words = shorter.text.body.folds.length;
  return {
    covered: shareCovered(shorter, longer, words, rarity, isBoilerplate),
    standing: shareStanding(shorter, isBoilerplate),
    missing: shareMissing(shorter.text, longer.text, rarity),
    opening: shareCovered(longer, shorter, OPENING, rarity, isBoilerplate),
    ratio: longer.text.body.folds.length / Math.max(1, words),
    likeness: cosineOf(a.vector, b.vector),
    days: daysBetween(a.text, b.text),
  };
}

function shareCovered(of: Grammed, by: Grammed, words: number, rarity: Rarity, isBoilerplate: Boilerplate): number {
  const { terms } = of.text.body;
  const end = Math.min(words, terms.length);
  let [covered, whole, run, runWeight, standingUntil] = [0, 0, 0, 0, 0];
  let coveredUntil = 0;
  const endRun = () => {
    covered += runWeight * Math.min(1, (run - 2) / (LONG_RUN - 2));
    [run, runWeight] = [0, 0];
  };
  for (let i = 0; i < end; i += 1) {
    if (i < of.grams.length) {
      if (hasGram(by.sorted, of.grams[i]!)) coveredUntil = i + GRAM;
      if (isBoilerplate(of.grams[i]!)) standingUntil = i + GRAM;
    }
    const weight = rarity(terms[i]!) * (i < standingUntil ? BOILERPLATE_WEIGHT : 1);
    whole += weight;
    if (i < coveredUntil) {
      run += 1;
      runWeight += weight;
    } else if (run > 0) endRun();
  }
  if (run > 0) endRun();
  return whole === 0 ? 0 : covered / whole;
}

function shareStanding({ grams }: Grammed, isBoilerplate: Boilerplate): number {
  let standing = 0;
  for (const gram of grams) if (isBoilerplate(gram)) standing += 1;
  return grams.length === 0 ? 0 : standing / grams.length;
}

function shareMissing(of: Text, from: Text, rarity: Rarity): number {
  let [missing, whole, j] = [0, 0, 0];
  for (const term of Int32Array.from(new Set(of.body.terms)).sort()) {
    while (j < from.terms.length && from.terms[j]! < term) j += 1;
    const weight = rarity(term) ** 2;
    whole += weight;
    if (from.terms[j] !== term) missing += weight;
  }
  return whole === 0 ? 0 : missing / whole;
}
