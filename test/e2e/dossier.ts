import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NewProposals, openRegister, type Register } from '../../src/register/index.ts';
import { DOSSIER, type HandMade } from './dossier-articles.ts';
import { runOf } from './mark-reading.ts';

/** The day on which the tests stand: after the end of September 2025, so that one commitment is past its date. */
const TODAY = '2025-11-01';
export const PROCESS = 'iraq-usa-security';
const EDITOR = { kind: 'person', name: 'Salma Haddad' } as const;
const RULES = { kind: 'machine', name: 'rules' } as const;

export type OpenDossier = { readonly register: Register; readonly folder: string; close(): Promise<void> };

/** An empty register in a folder of its own. */
export async function openEmpty(): Promise<OpenDossier> {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-web-'));
  const register = await openRegister({ engine: 'sqlite', folder }, { now: () => `${TODAY}T08:00:00.000Z`, today: () => TODAY });
  return {
    register,
    folder,
    async close() {
      await register.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A register with the hand-made dossier in it: five articles, one process, three commitments, one of them decided by a person. */
export async function openDossier(): Promise<OpenDossier> {
  const dossier = await openEmpty();
  await fillDossier(dossier.register);
  return dossier;
}

export function asCapture({ url, reading }: Pick<HandMade, 'url' | 'reading'>) {
  const bytes = new TextEncoder().encode(reading.text);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), url, headers: {}, receivedAt: `${TODAY}T07:00:00.000Z` };
}

async function fillDossier(register: Register): Promise<void> {
  const saved = await register.saveArticles(
    DOSSIER.map((made) => ({ id: made.id, capture: asCapture(made), article: made.article, reading: made.reading })),
  );
  const versions = new Map(saved.map(({ id, versionId }) => [id, versionId]));
  await register.saveRelations(
    DOSSIER.map(({ id, article }) => ({
      id,
      copyOf: id === 'dialogue-copy' ? 'dialogue-agency' : null,
      story: id === 'dialogue-copy' ? 'dialogue-agency' : id,
      similar: id === 'launch' ? ['dialogue-agency'] : id === 'dialogue-agency' ? ['launch'] : [],
      keywords: [...article.keywords],
      origin: article.origin?.name ?? null,
    })),
  );
  const quote = (id: string, words: string) => ({
    versionId: versions.get(id) as string,
    ...runOf(DOSSIER.find((made) => made.id === id)?.reading.text ?? '', words),
  });
  const nothing = { by: RULES, process: null, meetings: [], bodies: [], commitments: [], conditions: [], evidence: [] };
  const propose = (id: string, found: Partial<NewProposals>) =>
    register.saveProposals({ ...nothing, versionId: versions.get(id) as string, ...found });
  const process = (id: string, words: string) => ({
    ...quote(id, words),
    id: PROCESS,
    nameAr: 'حوار التعاون الأمني المشترك بين العراق والولايات المتحدة',
    nameEn: 'U.S.–Iraq Joint Security Cooperation Dialogue',
    parties: ['USA', 'IRQ'],
  });
  const forming = 'التزم الجانبان بتشكيل لجنة عسكرية عليا تقيّم مستقبل مهمة التحالف الدولي';
  await propose('dialogue-agency', {
    process: process('dialogue-agency', 'حوار التعاون الأمني المشترك'),
    meetings: [
      {
        ...quote('dialogue-agency', 'التقى وزير الدفاع العراقي ثابت العباسي في واشنطن نظيره الأميركي لويد أوستن'),
        id: 'meeting-1',
        processId: PROCESS,
        title: 'الجولة الأولى من حوار التعاون الأمني المشترك',
        date: '2023-08-08',
        place: 'واشنطن',
        parties: ['USA', 'IRQ'],
        delegates: [
          { party: 'IRQ', name: 'ثابت العباسي', office: 'وزير الدفاع العراقي' },
          { party: 'USA', name: 'لويد أوستن', office: 'وزير الدفاع الأميركي' },
        ],
        rule: 'hand.meeting',
      },
    ],
    bodies: [
      {
        ...quote('dialogue-agency', 'لجنة عسكرية عليا تقيّم'),
        id: 'hmc',
        processId: PROCESS,
        name: 'لجنة عسكرية عليا',
        state: 'proposed',
        rule: 'hand.body',
      },
    ],
    commitments: [
      {
        ...quote('dialogue-agency', forming),
        id: 'form-commission',
        processId: PROCESS,
        wording: forming,
        act: 'committed',
        who: ['USA', 'IRQ'],
        to: [],
        area: ['security.mission_presence'],
        body: 'لجنة عسكرية عليا',
        programme: null,
        due: null,
        date: '2023-08-08',
        rule: 'hand.committed',
      },
    ],
    conditions: [
      {
        ...quote('dialogue-agency', 'مستوى التهديد من تنظيم داعش'),
        id: 'threat',
        processId: PROCESS,
        commitmentId: 'form-commission',
        wording: 'مستوى التهديد من تنظيم داعش',
        rule: 'hand.condition',
      },
    ],
  });
  await propose('launch', {
    meetings: [
      {
        ...quote('launch', LAUNCHED),
        id: 'meeting-2',
        processId: PROCESS,
        title: 'الاجتماع الأول للجنة العسكرية العليا',
        date: '2024-01-27',
        place: 'بغداد',
        parties: ['IRQ', 'USA'],
        delegates: [],
        rule: 'hand.meeting',
      },
    ],
    evidence: [
      {
        ...quote('launch', LAUNCHED),
        id: 'launched',
        commitmentId: 'form-commission',
        bearing: 'completes',
        rule: 'hand.evidence',
        reasons: ['same body'],
      },
    ],
  });
  await propose('end-of-mission', {
    commitments: [
      {
        ...quote('end-of-mission', 'the military mission of the Coalition in Iraq will conclude no later than the end of September 2025'),
        id: 'end-mission',
        processId: PROCESS,
        wording: 'the military mission of the Coalition in Iraq will conclude no later than the end of September 2025',
        act: 'committed',
        who: ['USA', 'IRQ'],
        to: [],
        area: ['security.mission_presence'],
        body: null,
        programme: null,
        due: '2025-09-30',
        date: '2024-09-27',
        rule: 'hand.committed',
      },
      {
        ...quote('end-of-mission', 'Support for operations in Syria from Iraq continues until September 2026'),
        id: 'syria-support',
        processId: PROCESS,
        wording: 'Support for operations in Syria from Iraq continues until September 2026',
        act: 'committed',
        who: ['USA', 'IRQ'],
        to: [],
        area: ['security.logistics'],
        body: null,
        programme: null,
        due: '2026-09',
        date: '2024-09-27',
        rule: 'hand.committed',
      },
    ],
    conditions: [
      {
        ...quote('end-of-mission', 'conditions on the ground'),
        id: 'ground',
        processId: PROCESS,
        commitmentId: 'syria-support',
        wording: 'conditions on the ground',
        rule: 'hand.condition',
      },
    ],
  });
  await register.decide({ kind: 'process', id: PROCESS }, 'accepted', EDITOR, 'named in both joint statements');
  await register.decide({ kind: 'commitment', id: 'form-commission' }, 'accepted', EDITOR, 'the wording is plain');
  await register.decide({ kind: 'evidence', id: 'launched' }, 'accepted', EDITOR, 'the body began its work');
  await register.setStatus({
    commitmentId: 'form-commission',
    status: 'fulfilled',
    date: '2024-01-27',
    evidenceId: 'launched',
    author: EDITOR,
    reason: 'بدأت اللجنة أعمالها في بغداد',
  });
}

const LAUNCHED = 'أطلق رئيس مجلس الوزراء محمد شياع السوداني في بغداد، السبت، أعمال اللجنة العسكرية العليا';
