import { testLanguage } from './language.case.ts';

testLanguage({
  language: 'ar',
  published: '2024-02-08',
  text: 'وصل الوفد إلى بغداد أمس. وبلغت القيمة 2.5 مليون في 5 مايو 2019.',
  sentences: ['وصل الوفد إلى بغداد أمس.', 'وبلغت القيمة 2.5 مليون في 5 مايو 2019.'],
  tokens: ['وصل', 'الوفد', 'إلى', 'بغداد', 'أمس', '.'],
  dates: [
    ['أمس', '2024-02-07'],
    ['5 مايو 2019', '2019-05-05'],
  ],
  names: [['بغداد', 'place']],
});

testLanguage({
  language: 'en',
  published: '2024-02-08',
  text: 'The delegation arrived in Baghdad yesterday. It was worth 2.5 million on 5 May 2019.',
  sentences: ['The delegation arrived in Baghdad yesterday.', 'It was worth 2.5 million on 5 May 2019.'],
  tokens: ['The', 'delegation', 'arrived', 'in', 'Baghdad', 'yesterday', '.'],
  dates: [
    ['yesterday', '2024-02-07'],
    ['5 May 2019', '2019-05-05'],
  ],
  names: [['Baghdad', 'place']],
});
