import type { Context, Hono } from 'hono';
import { type Register, ROLES } from '../../register/index.ts';
import { showAccess } from './access.ts';
import { AUDIT_PAGE, readAuditQuestion, showAudit, writeAuditCsv } from './audit.ts';
import { readField } from './form.ts';
import { showPeople } from './people.ts';
import type { Show } from './routes.ts';
import { publicOrigin, requireRole, type SignedIn } from './signed-in.ts';

/** What an administrator alone may do: invite, change a role, end sessions, bar and admit. */
export function administer(site: Hono<SignedIn>, register: Register, language: string, show: Show): void {
  const { people } = register;
  const readRole = async (context: Context) => {
    const role = await readField(context, 'role');
    return ROLES.find((each) => each === role);
  };
  const showAll = async (context: Context<SignedIn>, token?: string) => {
    const list = await people.list();
    const link = token && `${publicOrigin(context)}/${language}/welcome?token=${token}`;
    const done = context.req.query('saved') !== undefined;
    return show(context, (view) => showPeople(view, { people: list, done, ...(link && { link }) }));
  };
  const refuseLast = async (context: Context<SignedIn>) => {
    const list = await people.list();
    return show(context, (view) => showPeople(view, { people: list, fault: view.words.lastAdministrator }), 409);
  };
  const back = (context: Context) => context.redirect(`/${language}/people?saved`, 303);

  site.use('/people/*', requireRole('administrator'));
  site.get('/people', requireRole('administrator'), (context) => showAll(context));
  site.post('/people/invite', async (context) => {
    const role = await readRole(context);
    return role ? showAll(context, await people.invite(role, context.get('person')!)) : context.notFound();
  });
  site.use('/people/:id/*', async (context, next) => {
    const known = (await people.list()).some(({ id }) => id === context.req.param('id'));
    return known ? next() : context.notFound();
  });
  site.post('/people/:id/role', async (context) => {
    const role = await readRole(context);
    if (!role) return context.notFound();
    return (await people.changeRole(context.req.param('id'), role, context.get('person')!)) ? back(context) : refuseLast(context);
  });
  site.post('/people/:id/reset', async (context) =>
    showAll(context, await people.makeResetLink(context.req.param('id'), context.get('person')!)),
  );
  site.post('/people/:id/end-sessions', async (context) => {
    await people.endSessions(context.req.param('id'));
    return back(context);
  });
  for (const [what, disabled] of [
    ['bar', true],
    ['admit', false],
  ] as const)
    site.post(`/people/:id/${what}`, async (context) =>
      (await people.setDisabled(context.req.param('id'), disabled, context.get('person')!)) ? back(context) : refuseLast(context),
    );
  administerAccess(site, register, language, show);
  serveAudit(site, register, show);
}

/** Who may see a process. */
function administerAccess(site: Hono<SignedIn>, register: Register, language: string, show: Show): void {
  const { people } = register;
  site.use('/processes/:id/access', requireRole('administrator'));
  site.get('/processes/:id/access', async (context) => {
    const process = await register.process(context.req.param('id'));
    if (!process) return context.notFound();
    const [access, list] = [await people.access(process.id), await people.list()];
    const done = context.req.query('saved') !== undefined;
    return show(context, (view) => showAccess(view, { process, access, people: list, done }));
  });
  site.post('/processes/:id/access', async (context) => {
    const [process, by] = [await register.process(context.req.param('id')), context.get('person')!];
    if (!process) return context.notFound();
    const chosen = [(await context.req.parseBody({ all: true })).member ?? []].flat();
    const { members } = await people.access(process.id);
    for (const { id } of await people.list())
      if (chosen.includes(id) !== members.includes(id)) await people.setMember(process.id, id, chosen.includes(id), by);
    await people.setPrivate(process.id, (await readField(context, 'private')) === '1', by);
    return context.redirect(`/${language}/processes/${encodeURIComponent(process.id)}/access?saved`, 303);
  });
}

/** The most lines that one export of the audit holds; the filter's days part a longer record. */
const EXPORTED = 100_000;

function serveAudit(site: Hono<SignedIn>, register: Register, show: Show): void {
  site.get('/audit', requireRole('administrator'), async (context) => {
    const query = context.req.query();
    const lines = await register.people.audit({ ...readAuditQuestion(query), limit: AUDIT_PAGE });
    return show(context, (view) => showAudit(view, lines, query));
  });
  site.get('/audit/audit.csv', requireRole('administrator'), async (context) => {
    const lines = await register.people.audit({ ...readAuditQuestion(context.req.query()), limit: EXPORTED, offset: 0 });
    const headers = {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="audit.csv"',
      'Cache-Control': 'no-store',
    };
    return context.body(writeAuditCsv(lines), 200, headers);
  });
}
