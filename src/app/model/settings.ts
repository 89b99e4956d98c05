import { OperatorError } from '../../base/index.ts';

/** A model that reads beside the rules: any server of the OpenAI chat protocol, hosted or local (Ollama, vLLM, llama.cpp). */
export type ModelSettings = {
  /** Root of the protocol: `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  readonly name: string;
  readonly key: string | null;
  /** Seconds that one article may take, every attempt included. */
  readonly seconds: number;
};

const SECONDS = 120;

/**
 * The model that `MITHAQ_MODEL_URL`, `MITHAQ_MODEL`, `MITHAQ_MODEL_KEY` and `MITHAQ_MODEL_SECONDS` name; null where none is
 * named, which is the default: nothing leaves this machine. Throws OperatorError for settings that cannot be meant.
 */
export function modelFrom(env: Readonly<Record<string, string | undefined>>): ModelSettings | null {
  const { MITHAQ_MODEL_URL: url, MITHAQ_MODEL: name, MITHAQ_MODEL_KEY: key, MITHAQ_MODEL_SECONDS: given } = env;
  if (!url && !name) return null;
  if (!url || !name)
    throw new OperatorError('a model wants both MITHAQ_MODEL_URL (http://127.0.0.1:11434/v1) and MITHAQ_MODEL (its name).', 2);
  const address = URL.parse(url);
  if (!address || !/^https?:$/.test(address.protocol)) throw new OperatorError(`MITHAQ_MODEL_URL is no web address: «${url}».`, 2);
  const seconds = given ? Number(given) : SECONDS;
  if (!(seconds > 0 && seconds <= 3600)) throw new OperatorError(`MITHAQ_MODEL_SECONDS is a number from 1 to 3600, not «${given}».`, 2);
  return { url: address.href.replace(/\/+$/, ''), name, key: key || null, seconds };
}
