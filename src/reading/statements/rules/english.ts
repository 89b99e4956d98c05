import type { Rule } from '../rule.ts';

const WORK = ['cooperationwork', 'deed', 'relations', 'instrument', 'meeting', 'exercise', 'jointbody', 'joint'] as const;

/** The acts in English. Order matters as in Arabic: the narrower object first. */
export const englishRules = [
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
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'Iraq and the United States held talks on the coalition mission.' },
      { slots: { who: 'MAR,QAT' }, text: 'Morocco and Qatar began a round of negotiations in Doha.' },
    ],
    counter: [{ why: 'one party alone', text: 'The Iraqi parliament held a session.' }],
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
  {
    id: 'en.intend.willing',
    act: 'intended',
    says: 'A party is willing or ready to do something with another.',
    when: [{ list: ['willing'] }, { list: ['to'] }],
    sharing: 'actor',
    ahead: true,
    examples: [
      { slots: { who: 'ESP' }, text: 'Spain is ready to train Iraqi forces.' },
      { slots: { who: 'QAT' }, text: 'Qatar is willing to host talks with Morocco.' },
    ],
    counter: [{ why: 'at home', text: 'Iraq is ready to vote.' }],
  },
  {
    id: 'en.intend.plan',
    act: 'intended',
    says: 'A party intends, plans, seeks or hopes to do something with another.',
    when: [
      { cue: ['intend'], form: 'verb' },
      { list: [...WORK], within: 6 },
    ],
    sharing: 'actor',
    ahead: true,
    examples: [
      { slots: { who: 'IRQ' }, text: 'Iraq intends to sign a memorandum with Spain.' },
      { slots: { who: 'ESP' }, text: 'Spain plans to expand cooperation with Iraq.' },
    ],
    counter: [{ why: 'no other party is concerned', text: 'Iraq plans to build roads.' }],
  },
  {
    id: 'en.intend.scheduled',
    act: 'intended',
    says: 'A meeting, a visit or a signing is scheduled.',
    when: [{ list: ['scheduled'] }, { list: ['to'] }, { cue: ['meet', 'visit', 'hold', 'sign', 'discuss'], within: 2 }],
    sharing: 'actor',
    ahead: true,
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'Iraq and the United States are scheduled to hold talks in Baghdad.' },
      { slots: { who: 'ESP' }, text: 'The Spanish minister is expected to visit Iraq.' },
    ],
    counter: [{ why: 'weather, no meeting', text: 'Rain is expected to reach Iraq and Syria.' }],
  },
  {
    id: 'en.reaffirm.reaffirm',
    act: 'reaffirmed',
    says: 'A party affirms again a commitment, a cooperation or a shared position.',
    when: [
      { cue: ['affirm'], form: 'verb' },
      { list: ['relations', 'position', 'importance', 'joint'], within: 6 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'Iraq and the United States reaffirmed their commitment to cooperation.' },
      { slots: { who: 'QAT' }, text: 'Qatar reiterated its support for Syria.' },
    ],
    counter: [{ why: 'a report confirmed', text: 'Iraq confirmed the death toll.' }],
  },
  {
    id: 'en.reaffirm.both',
    act: 'reaffirmed',
    says: 'Two parties affirm something together.',
    when: [{ cue: ['affirm'], form: 'verb' }],
    sharing: 'actor',
    together: true,
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'Iraq and the United States reaffirmed that forces are present by invitation.' },
      { slots: { who: 'MAR,QAT' }, text: 'Morocco and Qatar underlined that peace was near.' },
    ],
    counter: [{ why: 'one voice alone', text: 'Qatar stressed that roads are safe.' }],
  },
  {
    id: 'en.deliver.exercise',
    act: 'delivered',
    says: 'Parties hold or begin an exercise.',
    when: [
      { cue: ['hold', 'do'], form: 'verb' },
      { list: ['exercise'], within: 8, object: 'here' },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'SAU,PAK' }, text: 'Saudi Arabia and Pakistan held a naval exercise.' },
      { slots: { who: 'MAR,USA' }, text: 'Morocco and the United States began joint military exercises.' },
    ],
    counter: [{ why: 'one state alone', text: 'The Iraqi army held an exercise.' }],
  },
  {
    id: 'en.deliver.continue-to-give',
    act: 'delivered',
    says: 'A party begins or goes on giving or sending something to another.',
    when: [{ cue: ['continue', 'begin', 'start'], form: 'verb' }, { list: ['to'] }, { cue: ['give', 'train', 'share'], object: 'here' }],
    sharing: 'actor',
    begins: true,
    examples: [
      { slots: { who: 'USA' }, text: 'The United States continued to send aid to Iraq.' },
      { slots: { who: 'ESP' }, text: 'Spain began to train Iraqi forces.' },
    ],
    counter: [{ why: 'no gift is told', text: 'Spain continued to wait for Iraq.' }],
  },
  {
    id: 'en.deliver.give',
    act: 'delivered',
    says: 'A party gives, sends, pays or hands over something to another, trains or evacuates its people.',
    when: [{ cue: ['give', 'train', 'evacuate', 'share'], form: 'verb' }],
    sharing: 'actor',
    examples: [
      { slots: { who: 'QAT' }, text: 'Qatar sent aid to Sudan.' },
      { slots: { who: 'ESP' }, text: 'Spain trained Iraqi forces.' },
    ],
    counter: [{ why: 'within one state', text: 'The Iraqi minister gave a speech.' }],
  },
  {
    id: 'en.withdraw.withdraw',
    act: 'withdrew',
    says: 'A party withdraws or reduces forces, staff or a presence.',
    when: [
      { cue: ['withdraw'], form: 'verb' },
      { list: ['forces'], within: 8, object: 'here' },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'USA' }, text: 'The United States withdrew its forces from Iraq.' },
      { slots: { who: 'ESP' }, text: 'Spain reduced its military presence in Iraq.' },
    ],
    counter: [{ why: 'money, no forces', text: 'Spain cut taxes on Iraqi goods.' }],
  },
  {
    id: 'en.call.urge',
    act: 'called',
    says: 'A party urges, asks or calls on another.',
    when: [{ cue: ['call'], form: 'verb' }],
    sharing: 'ask',
    examples: [
      { slots: { who: 'IRQ' }, text: 'Iraq urged Spain to extend the training.' },
      { slots: { who: 'QAT' }, text: 'Qatar called on the United Nations to increase aid.' },
    ],
    counter: [{ why: 'within one state', text: 'The Iraqi parliament urged the government to resign.' }],
  },
  {
    id: 'en.refuse.reject',
    act: 'refused',
    says: 'A party refuses, rejects, denies or cancels something that concerns another.',
    when: [
      { cue: ['refuse'], form: 'verb' },
      { list: ['comment'], within: 3, absent: true },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'IRQ' }, text: 'Iraq rejected a request of the United States.' },
      { slots: { who: 'USA' }, text: 'The United States cancelled the delivery to Iraq.' },
    ],
    counter: [{ why: 'no comment is no refusal', text: 'Iraq declined to comment on Syria.' }],
  },
  {
    id: 'en.suspend.suspend',
    act: 'suspended',
    says: 'A party suspends, postpones or freezes something that concerns another.',
    when: [
      { cue: ['suspend'], form: 'verb' },
      { list: [...WORK], within: 8 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'USA' }, text: 'The United States suspended military aid to Iraq.' },
      { slots: { who: 'ESP' }, text: 'Spain froze cooperation with Morocco.' },
    ],
    counter: [{ why: 'a match', text: 'Spain postponed the final.' }],
  },
] as const satisfies readonly Rule[];
