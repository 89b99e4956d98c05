import type { Kysely } from 'kysely';
import { changeColumns } from '../entry.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Tables } from '../tables.ts';
import { writeWhole } from '../write.ts';
import type { Person, ProcessAccess } from './types.ts';

/** The private processes that this one may not see: all but those they are a member of; an administrator sees every one. */
export async function hiddenProcesses(db: Kysely<Tables>, person: Person | null): Promise<ReadonlySet<string>> {
  if (person?.role === 'administrator') return new Set();
  const rows = await db
    .selectFrom('process_privacy as p')
    .leftJoin('process_members as m', (join) =>
      join
        .onRef('m.process_id', '=', 'p.id')
        .on('m.person_id', '=', person?.id ?? '')
        .on('m.member', '=', 1),
    )
    .select('p.id')
    .where('p.private', '=', 1)
    .where('m.id', 'is', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

export async function readAccess(db: Kysely<Tables>, processId: string): Promise<ProcessAccess> {
  const row = await db.selectFrom('process_privacy').select('private').where('id', '=', processId).executeTakeFirst();
  const members = await db
    .selectFrom('process_members')
    .select('person_id')
    .where('process_id', '=', processId)
    .where('member', '=', 1)
    .execute();
  return { private: row?.private === 1, members: members.map(({ person_id }) => person_id) };
}

/** Hides a process from those who are no members, or shows it to everyone. */
export async function setPrivate(db: Kysely<Tables>, id: string, hide: boolean, by: Person, at: string): Promise<void> {
  const values = { private: hide ? 1 : 0, ...changeColumns({ kind: 'person', name: by.name }, 'privacy', at) } as const;
  await writeWhole(db, async (tx) => {
    const known = await tx.selectFrom('process_privacy').selectAll().where('id', '=', id).executeTakeFirst();
    if (!known)
      await tx
        .insertInto('process_privacy')
        .values({ id, ...values })
        .execute();
    else if (known.private !== values.private)
      await tx
        .updateTable('process_privacy')
        .set({ ...values, revision: known.revision + 1 })
        .where('id', '=', id)
        .execute();
  });
}

/** Lets a person see a private process, or no longer. */
export async function setMember(
  db: Kysely<Tables>,
  processId: string,
  personId: string,
  isMember: boolean,
  by: Person,
  at: string,
): Promise<void> {
  const id = fingerprint(processId, personId);
  const values = { member: isMember ? 1 : 0, ...changeColumns({ kind: 'person', name: by.name }, 'membership', at) } as const;
  await writeWhole(db, async (tx) => {
    const known = await tx.selectFrom('process_members').selectAll().where('id', '=', id).executeTakeFirst();
    if (!known)
      await tx
        .insertInto('process_members')
        .values({ id, process_id: processId, person_id: personId, ...values })
        .execute();
    else if (known.member !== values.member)
      await tx
        .updateTable('process_members')
        .set({ ...values, revision: known.revision + 1 })
        .where('id', '=', id)
        .execute();
  });
}
