import type { Register } from '../../register/index.ts';
import { html } from '../markup.ts';
import { showCommand } from '../parts/command.ts';
import type { PageContent } from '../parts/page.ts';
import { listProcesses } from '../parts/process-line.ts';
import type { View } from '../view.ts';

export async function showProcesses(view: View, register: Register): Promise<PageContent> {
  const processes = await register.processes();
  const { words } = view;
  return {
    title: words.processesTitle,
    section: 'processes',
    main: html`<header class="head"><h1>${words.processesTitle}</h1><p class="lead">${words.processesIntro}</p></header>
${
  processes.length > 0
    ? listProcesses(view, processes, 'h2')
    : html`<section class="first-steps" aria-labelledby="first"><h2 id="first">${words.noProcesses}</h2><p>${words.noProcessesHint}</p>${showCommand('npx mithaq add https://example.org/article')}</section>`
}`,
  };
}
