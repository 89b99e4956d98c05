// The joint bodies that a text names, and whether they are only proposed, exist, or were ended.
import type { Mention, Reading, Statement } from '../schema.ts';
import { hasList, type Line } from './line.ts';

/** Each body entity once. `proposed`: its forming is undertaken or meant and nothing shows it at work; `ended`: it was dissolved. */
export function findBodies(lines: readonly Line[], mentions: readonly Mention[], statements: readonly Statement[]): Reading['bodies'] {
  const bodies = new Map<string, 'proposed' | 'existing' | 'ended'>();
  const places = new Map<Mention, { line: Line; at: number }>();
  for (const line of lines) {
    for (const [at, word] of line.words.entries()) {
      const mention = line.mentions[word.mention];
      if (mention?.kind === 'body' && !places.has(mention)) places.set(mention, { line, at });
    }
  }
  for (const mention of mentions) {
    const place = mention.kind === 'body' ? places.get(mention) : undefined;
    if (!place) continue;
    const state = readState(place.line, place.at, mention, statements);
    // One mention that shows the body at work outweighs all that speak of forming it.
    if (bodies.get(mention.entity) === undefined || state !== 'proposed') bodies.set(mention.entity, state);
  }
  return [...bodies].map(([entity, state]) => ({ entity, state }));
}

function readState(line: Line, at: number, mention: Mention, statements: readonly Statement[]): 'proposed' | 'existing' | 'ended' {
  const before = line.words.slice(Math.max(0, at - 2), at);
  if (before.some((word) => hasList(word, 'dissolve'))) return 'ended';
  const forming = before.some((word) => word.cues.some((cue) => cue.group === 'found'));
  const undertaken = statements.some(
    (one) => (one.act === 'committed' || one.act === 'intended') && one.start <= mention.start && mention.end <= one.end,
  );
  return forming && undertaken ? 'proposed' : 'existing';
}
