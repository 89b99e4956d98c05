import type { Rule } from '../rule.ts';

import { ENGLISH_WORK as WORK } from './work.ts';

/** Meetings, talks, signings and undertakings in English. Order matters as in Arabic: the narrower object first. */
export const englishUndertakingRules = [
  {
    id: 'en.meet.visit',
    act: 'met',
    says: 'An official visits, arrives in or travels to another state.',
    when: [{ cue: ['visit'], form: 'verb' }],
    sharing: 'visit',
    examples: [
      { slots: { who: 'ESP' }, text: 'Spanish Defence Minister Margarita Robles visited Iraq.' },
      { slots: { who: 'IRQ' }, text: 'The Iraqi defence minister arrived in Spain on Monday.' },
    ],
    counter: [{ why: 'at home', text: 'The Iraqi defence minister visited Baghdad.' }],
  },
  {
    id: 'en.meet.hold-talks',
    act: 'met',
    says: 'Parties hold, begin or chair talks, a meeting, a round.',
    when: [
      { cue: ['hold'], form: 'verb' },
      { list: ['meeting'], within: 8, object: 'here', pivot: true },
    ],
    sharing: 'joint',
    notBehind: ['relative'],
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'Iraq and the United States held talks on the coalition mission.' },
      { slots: { who: 'MAR,QAT' }, text: 'Morocco and Qatar began a round of negotiations in Doha.' },
    ],
    counter: [{ why: 'one party alone', text: 'The Iraqi parliament held a session.' }],
  },
  {
    id: 'en.meet.talks-held',
    act: 'met',
    says: 'Talks that name their parties are held, open or end.',
    when: [{ list: ['talks'] }, { cue: ['hold', 'conclude'], form: 'verb', within: 12, pivot: true }],
    sharing: 'joint',
    named: true,
    examples: [
      { slots: { who: 'IRQ,TUR' }, text: 'Talks between Iraq and Turkey opened in Baghdad.' },
      { slots: { who: 'IRQ,USA' }, text: 'A session of consultations between Iraq and the United States was held in Baghdad.' },
    ],
    counter: [{ why: 'a market', text: 'Talks on a sale of Iraqi gas began.' }],
  },
  {
    id: 'en.meet.mediate',
    act: 'met',
    says: 'A party mediates between others.',
    when: [
      { cue: ['found', 'hold', 'undertake', 'mediate', 'do', 'offer'], form: 'verb' },
      { list: ['mediation'], within: 4, object: 'here' },
      { party: ['between'], within: 5 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'QAT' }, text: 'Qatar launched a mediation effort between Iran and Saudi Arabia.' },
      { slots: { who: 'OMN' }, text: 'Oman undertook a mediation mission between Iran and the United States.' },
    ],
    counter: [{ why: 'no one to mediate between', text: 'Qatar launched a mediation course.' }],
  },
  {
    id: 'en.meet.meet',
    act: 'met',
    says: 'Officials of two parties meet, receive or telephone each other.',
    when: [{ cue: ['meet'], form: 'verb' }],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'The Iraqi defence minister met the U.S. defense secretary in Washington.' },
      { slots: { who: 'IRQ,SYR' }, text: 'The Syrian president received the Iraqi delegation.' },
    ],
    counter: [{ why: 'both of one state', text: 'The Iraqi president met the Iraqi defence minister.' }],
  },
  {
    id: 'en.discuss.discuss',
    act: 'discussed',
    says: 'Parties discuss, review, explore or negotiate something.',
    when: [{ cue: ['discuss'], form: 'verb' }],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,SYR' }, text: 'Iraq and Syria discussed border security.' },
      { slots: { who: 'MAR,QAT' }, text: 'Morocco and Qatar reviewed their trade relations.' },
    ],
    counter: [{ why: 'within one state', text: 'The Iraqi parliament discussed the budget.' }],
  },
  {
    id: 'en.sign.sign',
    act: 'signed',
    says: 'Parties sign, conclude or ratify an instrument.',
    when: [
      { cue: ['sign'], form: 'verb' },
      { list: ['instrument'], within: 10, object: 'here' },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,ESP' }, text: 'Iraq and Spain signed a security agreement in Baghdad.' },
      { slots: { who: 'MAR,QAT' }, text: 'Morocco and Qatar concluded eleven agreements.' },
    ],
    counter: [{ why: 'a law at home', text: 'The Iraqi president signed the law.' }],
  },
  {
    id: 'en.sign.signed-by',
    act: 'signed',
    says: 'An instrument is signed by its parties, in the passive.',
    when: [
      { cue: ['sign'], form: 'verb' },
      { party: ['by', 'between'], within: 6 },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,ESP' }, text: 'The agreement was signed by Iraq and Spain.' },
      { slots: { who: 'MAR,QAT' }, text: 'A memorandum was concluded between Morocco and Qatar.' },
    ],
    counter: [{ why: 'one party alone', text: 'The decree was signed by the Iraqi president.' }],
  },
  {
    id: 'en.found.form',
    act: 'established',
    says: 'Parties form, launch or found a joint body.',
    when: [
      { cue: ['found'], form: 'verb' },
      { list: ['jointbody'], within: 8, object: 'here' },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'Iraq and the United States launched the Higher Military Commission.' },
      { slots: { who: 'IRQ,SYR' }, text: 'Iraq and Syria formed a joint committee on the border.' },
    ],
    counter: [{ why: 'an inquiry at home', text: 'Iraq formed a committee of inquiry.' }],
  },
  {
    id: 'en.found.passive',
    act: 'established',
    says: 'A joint body is formed or launched, in the passive.',
    when: [{ list: ['jointbody'] }, { list: ['being'], within: 4 }, { cue: ['found'], form: 'verb', within: 3, pivot: true }],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'The Higher Military Commission was launched by Iraq and the United States.' },
      { slots: { who: 'IRQ,SYR' }, text: 'A joint committee has been set up by Iraq and Syria.' },
    ],
    counter: [{ why: 'an inquiry at home', text: 'A committee of inquiry was formed in Iraq.' }],
  },
  {
    id: 'en.commit.agree-that-would',
    act: 'committed',
    says: 'Parties agree that something will be done.',
    when: [
      { cue: ['agree'], form: 'verb' },
      { list: ['that'], within: 3, object: 'after' },
      { list: ['future'], within: 10 },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,IRN' }, text: 'Iraq and Iran agreed on Monday that gas supplies would resume.' },
      { slots: { who: 'IRQ,USA' }, text: 'Iraq and the United States agreed that no troops with a combat role would remain.' },
    ],
    counter: [{ why: 'a position', text: 'Iraq and the United States agreed that ISIS remains a threat.' }],
  },
  {
    id: 'en.reaffirm.agree-that',
    act: 'reaffirmed',
    says: 'Parties agree that something is so: a shared position.',
    when: [
      { cue: ['agree'], form: 'verb' },
      { list: ['that'], within: 3, object: 'after' },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'Iraq and the United States agreed that ISIS remains a threat.' },
      { slots: { who: 'MAR,QAT' }, text: 'Morocco and Qatar agreed on Monday that peace was near.' },
    ],
    counter: [{ why: 'an undertaking, no position', text: 'Iraq and Spain agreed to exchange information.' }],
  },
  {
    id: 'en.commit.agree',
    act: 'committed',
    says: 'Parties agree, or one agrees, to do something.',
    when: [{ cue: ['agree'], form: 'verb' }],
    sharing: 'actor',
    examples: [
      { slots: { who: 'IRQ,ESP' }, text: 'Iraq and Spain agreed to exchange information.' },
      { slots: { who: 'ESP' }, text: 'Spain agreed to train Iraqi forces.' },
    ],
    counter: [{ why: 'within one state', text: 'Iraqi parties agreed on a candidate.' }],
  },
  {
    id: 'en.commit.reach',
    act: 'committed',
    says: 'Parties reach an agreement.',
    when: [
      { cue: ['reach'], form: 'verb' },
      { list: ['deal'], within: 5, object: 'here' },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,SYR' }, text: 'Iraq and Syria reached a deal on the pipeline.' },
      { slots: { who: 'MAR,QAT' }, text: 'Morocco and Qatar reached an understanding on trade.' },
    ],
    counter: [{ why: 'a place is reached', text: 'Iraqi troops reached the Syrian border.' }],
  },
  {
    id: 'en.reaffirm.pledge-again',
    act: 'reaffirmed',
    says: 'A party pledges or states again.',
    when: [
      { cue: ['pledge', 'say', 'affirm'], form: 'verb' },
      { list: ['again'], within: 3 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'IRQ' }, text: 'Iraq pledged again to protect the advisers of the United States.' },
      { slots: { who: 'IRQ,USA' }, text: 'Iraq and the United States stated once more that forces stay by invitation.' },
    ],
    counter: [{ why: 'a first pledge', text: 'Iraq pledged to protect the advisers of the United States.' }],
  },
  {
    id: 'en.commit.pledge',
    act: 'committed',
    says: 'A party pledges, promises, offers or commits itself.',
    when: [{ cue: ['pledge', 'consent'], form: 'verb' }],
    sharing: 'actor',
    examples: [
      { slots: { who: 'QAT' }, text: 'Qatar pledged to support Syria.' },
      { slots: { who: 'USA' }, text: 'The United States approved a sale of aircraft to Iraq.' },
    ],
    counter: [{ why: 'within one state', text: 'The Iraqi government promised lower prices.' }],
  },
  {
    id: 'en.commit.will',
    act: 'committed',
    says: 'A party will do a cooperative deed itself.',
    when: [{ cue: ['give', 'do'], form: 'verb', will: true }],
    sharing: 'actor',
    examples: [
      { slots: { who: 'ESP' }, text: 'Spain will train Iraqi forces.' },
      { slots: { who: 'QAT' }, text: 'Qatar will send aid to Sudan.' },
    ],
    counter: [{ why: 'no other party is concerned', text: 'Qatar will work on its roads.' }],
  },
  {
    id: 'en.commit.decide',
    act: 'committed',
    says: 'A party decides to do something with another.',
    when: [
      { cue: ['decide', 'announce'], form: 'verb' },
      { list: [...WORK], within: 5 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'ESP' }, text: 'Spain decided to send experts and support to Iraq.' },
      { slots: { who: 'QAT' }, text: 'Qatar announced aid for Sudan.' },
    ],
    counter: [{ why: 'within one state', text: 'The Iraqi court decided to wait.' }],
  },
] as const satisfies readonly Rule[];
