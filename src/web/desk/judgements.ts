import type { Judgement } from '../../register/index.ts';

/** What may be said of a condition, from the best to the worst. */
export const JUDGEMENTS: readonly Judgement[] = ['met', 'easing', 'unchanged', 'worsening', 'not_met'];
