import type { createWeb } from '../site.ts';

export const PASSWORD = 'four long words together';

type Site = Pick<ReturnType<typeof createWeb>, 'request'>;
type Answer = { readonly status: number; readonly text: string; readonly location: string; readonly headers: Headers };

/** A browser without a window: it keeps cookies, sends forms from our own pages, and follows nothing by itself. */
export class Browser {
  cookies = new Map<string, string>();
  readonly site: Site;
  constructor(site: Site) {
    this.site = site;
  }

  async ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.site.request(`http://localhost${path}`, { ...init, headers: { cookie, ...(init.headers as object) } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return { status: answer.status, text: await answer.text(), location: answer.headers.get('location') ?? '', headers: answer.headers };
  }

  send(path: string, fields: Record<string, string>, headers: Record<string, string> = { origin: 'http://localhost' }): Promise<Answer> {
    const body = new URLSearchParams(fields).toString();
    return this.ask(path, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } });
  }

  signIn(login: string, password = PASSWORD): Promise<Answer> {
    return this.send('/en/sign-in', { login, password, next: '' });
  }
}
