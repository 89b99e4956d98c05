import type { Rule } from '../rule.ts';
import { ENGLISH_WORK as WORK } from './work.ts';

/** Intentions, reaffirmations, deeds, withdrawals, requests and refusals in English. */
export const englishDeedRules = [
  {
    id: 'en.intend.expressed',
    act: 'intended',
    says: 'A party voices its intention, its wish or its readiness to cooperate.',
    when: [
      { cue: ['voice', 'affirm', 'say'], form: 'verb' },
      { list: ['aimnoun'], within: 5 },
      { list: ['to', 'in', 'of'], within: 3, object: 'after' },
    ],
    sharing: 'actor',
    ahead: true,
    examples: [
      { slots: { who: 'IRQ,ESP' }, text: 'Iraq and Spain expressed their intention to expand military training.' },
      { slots: { who: 'QAT' }, text: 'Qatar voiced its readiness to support Syria.' },
    ],
    counter: [{ why: 'grief is no aim', text: 'Qatar expressed its sorrow for Syria.' }],
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
      { cue: ['hold', 'do', 'conclude', 'found', 'finish'], form: 'verb' },
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
    id: 'en.deliver.ties',
    act: 'delivered',
    says: 'A party restores or upgrades ties with another, or reopens an embassy or a crossing there.',
    when: [
      { cue: ['reopen', 'found', 'open-talks', 'resume'], form: 'verb' },
      { list: ['ties'], within: 6, object: 'here' },
    ],
    sharing: 'actor',
    plover: 'SUPPORT',
    examples: [
      { slots: { who: 'TUR' }, text: 'Turkey reopened its embassy in Syria.' },
      { slots: { who: 'IRN,SAU' }, text: 'Iran and Saudi Arabia have restored diplomatic relations.' },
    ],
    counter: [{ why: 'a road at home', text: 'Iraq reopened a road in Basra.' }],
  },
  {
    id: 'en.withdraw.completed',
    act: 'withdrew',
    says: 'A party completes or begins a withdrawal of its forces.',
    when: [
      { cue: ['finish', 'begin', 'start'], form: 'verb' },
      { cue: ['withdraw'], within: 4, object: 'here' },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'FRA' }, text: 'France completed the withdrawal of its troops from Niger.' },
      { slots: { who: 'USA' }, text: 'The United States began withdrawing its forces from Syria.' },
    ],
    counter: [{ why: 'a school at home', text: 'Iraq completed the school.' }],
  },
  {
    id: 'en.withdraw.leave',
    act: 'withdrew',
    says: 'Forces of a party leave a base or a state.',
    when: [
      { cue: ['leave'], form: 'verb' },
      { party: ['plain', 'in', 'from'], within: 8 },
    ],
    sharing: 'actor',
    behind: ['forces'],
    examples: [
      { slots: { who: 'USA' }, text: 'American troops left the base in Iraq on Saturday.' },
      { slots: { who: 'ESP' }, text: 'Spanish forces departed from Iraq.' },
    ],
    counter: [{ why: 'a minister leaves', text: 'The Spanish minister left Iraq.' }],
  },
  {
    id: 'en.withdraw.mission-ends',
    act: 'withdrew',
    says: 'The mission of a party in another state ends.',
    when: [{ cue: ['conclude-talks', 'conclude', 'finish'], form: 'verb' }],
    sharing: 'actor',
    behind: ['mission'],
    examples: [
      { slots: { who: 'ESP' }, text: 'The Spanish mission in Iraq ended.' },
      { slots: { who: 'COALITION' }, text: 'The mission of the Coalition in Iraq will end in May.' },
    ],
    counter: [{ why: 'whose mission it was is not said', text: 'The mission ended in Iraq.' }],
  },
  {
    id: 'en.deliver.extradite',
    act: 'delivered',
    says: 'A party trains, evacuates or extradites people of another, or shares something with it.',
    when: [
      { cue: ['train', 'evacuate', 'share', 'extradite'], form: 'verb' },
      { party: ['plain', 'with', 'to', 'from', 'of'], within: 14 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'ESP' }, text: 'Spain trained Iraqi forces.' },
      { slots: { who: 'USA' }, text: 'The United States shared evidence with Iraq.' },
    ],
    counter: [{ why: 'at home', text: 'Iraq trained its teachers.' }],
  },
  {
    id: 'en.deliver.give',
    act: 'delivered',
    says: 'A party gives, sends, pays or hands over something to another.',
    when: [
      { cue: ['give'], form: 'verb' },
      { list: ['deed', 'arrival', 'forces', 'partyhead'], within: 14 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'QAT' }, text: 'Qatar sent aid to Sudan.' },
      { slots: { who: 'ESP' }, text: 'Spain handed over two helicopters to Iraq.' },
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
  {
    id: 'en.suspend.passive',
    act: 'suspended',
    says: 'Something that parties do together is put off or halted, in the passive.',
    when: [{ list: [...WORK] }, { list: ['being'], within: 10 }, { cue: ['suspend', 'cancel'], form: 'verb', within: 2, pivot: true }],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'The meeting between Iraq and the United States was postponed.' },
      { slots: { who: 'ESP,MAR' }, text: 'Cooperation between Spain and Morocco has been suspended.' },
    ],
    counter: [{ why: 'a match', text: 'The match between Iraq and Kuwait was postponed.' }],
  },
] as const satisfies readonly Rule[];
