import { fold } from '../../reading/index.ts';

const WAW = 'و';
/** «ال» alone or after one of the particles that are written with it. */
const DEFINITE = /^(?:[وف]?ال|[بك]ال|لل)./;
const VERBAL = /^[وف]?(?:س?[يت]|ن|أ)/;
const PREPOSITION = /^[بلك]/;
const ARABIC = /^[\u0621-\u064a]/;

/** No form is judged better: two words, both definite. */
export const BEST_FORM = 1.58 + 1.6;

/**
 * How much a run of words looks like a noun phrase, in log odds; fitted with the weights of `chooseKeywords`. Arabic shows it in the
 * article: «الحوار الأمني» (both definite) and «وزارة الدفاع» (the last one) are phrases, «الحوار أمس» is none.
 */
export function judgeForm(form: string): number {
  const words = fold(form).split(/\s+/);
  const digits = /\d/.test(form) ? -1.51 : 0;
  if (!words.every((word) => ARABIC.test(word))) return digits + (words.length > 1 ? 1 : 0.5);
  const first = words[0]!;
  const definite = words.map((word) => word.length > 4 && DEFINITE.test(word));
  return (
    digits +
    judgeArticles(definite) +
    (VERBAL.test(form) ? -0.7 : 0) +
    (first.startsWith(WAW) ? -1.15 : 0) +
    (PREPOSITION.test(first) && !definite[0] ? -0.47 : 0)
  );
}

function judgeArticles(definite: readonly boolean[]): number {
  const [first, second, third] = definite;
  if (definite.length === 1) return first ? 1.17 : 0;
  if (definite.length === 2) return 1.58 + (first ? (second ? 1.6 : -1.22) : second ? 1.08 : 0.12);
  return 0.57 + (second && third ? (first ? 0.79 : 0.61) : -0.83);
}
