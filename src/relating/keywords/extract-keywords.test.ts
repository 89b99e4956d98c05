import { describe, expect, test } from 'vitest';
import { extractKeywords } from './extract-keywords.ts';

const DIALOGUE = [
  'اختتم العراق والولايات المتحدة الجولة الأولى من حوار التعاون الأمني المشترك في واشنطن. وترأس وزير الدفاع ثابت العباسي الوفد العراقي.',
  'وقال ثابت العباسي إن حوار التعاون الأمني يفتح الباب أمام تطوير قدرات القوات الأمنية العراقية، وإن القوات الأمنية العراقية شريك أساسي.',
  'وأكد الجانبان أن حوار التعاون الأمني سيستمر.',
].join('\n');

describe('key phrases', () => {
  test('are phrases that a reader would choose, as the text writes them', () => {
    const keywords = extractKeywords(DIALOGUE, 'ar');
    expect(keywords).toContain('التعاون الأمني');
    expect(keywords.some((phrase) => phrase.includes('العباسي'))).toBe(true);
  });
  test('in English', () => {
    const text = 'The Higher Military Commission met in Baghdad. The Higher Military Commission will set a timeline for the Coalition.';
    expect(extractKeywords(text, 'en').slice(0, 3)).toContain('Higher Military Commission');
  });
  test('mend letters of other keyboards', () => {
    expect(extractKeywords('الوفد العراقی', 'ar')).toContain('الوفد العراقي');
  });
  test.each(['', ' ', 'في من على', '؟!'])('none in «%s»', (text) => expect(extractKeywords(text, 'ar')).toEqual([]));
});
