import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Maybe } from '../../base/index.ts';
import type { ModelSettings } from './settings.ts';

/** An answer larger than this is broken off: the statements of an article fill some ten thousand bytes. */
const LARGEST_ANSWER = 1024 * 1024;
const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 500;

const Completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });

type Asked = { readonly messages: readonly unknown[]; readonly response_format?: unknown };
type Attempt = Maybe<string> & { readonly again?: boolean; readonly status?: number };

/**
 * Asks the model once and gives the text of its answer. Whatever the server does is a value: too slow, too long, broken, or
 * refusing. A busy server (429, 5xx) is asked again; one that knows no JSON schema is asked without it.
 */
export async function askModel(settings: ModelSettings, asked: Asked): Promise<Maybe<string>> {
  const signal = AbortSignal.timeout(settings.seconds * 1000);
  let question = asked;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await askOnce(settings, question, signal);
    if (answer.ok || attempt === ATTEMPTS || signal.aborted) return answer;
    if (answer.status === 400 && question.response_format) question = { messages: asked.messages };
    else if (answer.again) await wait(FIRST_PAUSE_MS * attempt, null, { signal }).catch(() => {});
    else return answer;
  }
}

async function askOnce({ url, name, key, seconds }: ModelSettings, asked: Asked, signal: AbortSignal): Promise<Attempt> {
  try {
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      redirect: 'error', // the key goes to the server that was named and to no other
      signal,
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify({ model: name, temperature: 0, stream: false, ...asked }),
    });
    const { status } = response;
    if (!response.ok) {
      await response.body?.cancel();
      return { ok: false, reason: `the model's server answered ${status}`, again: status === 429 || status >= 500, status };
    }
    const body = await readBounded(response);
    if (body === null) return { ok: false, reason: `the model's answer is longer than ${LARGEST_ANSWER} bytes` };
    const completion = Completion.safeParse(JSON.parse(body));
    return completion.success
      ? { ok: true, value: completion.data.choices[0]!.message.content }
      : { ok: false, reason: "the model's server does not speak the OpenAI chat protocol" };
  } catch (error) {
    if (signal.aborted) return { ok: false, reason: `the model gave no answer within ${seconds} seconds` };
    if (error instanceof SyntaxError) return { ok: false, reason: "the model's server sent broken JSON" };
    return {
      ok: false,
      reason: `the model's server cannot be reached (${(error as Error & { cause?: Error }).cause?.message ?? (error as Error).message})`,
    };
  }
}

async function readBounded(response: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > LARGEST_ANSWER) return null; // leaving the loop cancels the body
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}
