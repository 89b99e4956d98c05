import { OperatorError } from '../../base/index.ts';
import { type FetchOptions, listRanges } from '../../intake/index.ts';

/**
 * How the operator wants pages fetched: `MITHAQ_ALLOW` names addresses and ranges beyond the public ones (an intranet), comma between them;
 * `MITHAQ_CONTACT` a web address where those who run sites can read who asks. Throws OperatorError where one makes no sense.
 */
export function readFetchSettings(env: NodeJS.ProcessEnv = process.env): Pick<FetchOptions, 'allow' | 'contact'> {
  const allow = (env.MITHAQ_ALLOW ?? '').split(/[\s,]+/).filter((range) => range !== '');
  try {
    listRanges(allow);
  } catch (error) {
    throw new OperatorError(`MITHAQ_ALLOW: ${(error as Error).message}.`);
  }
  const contact = env.MITHAQ_CONTACT;
  if (contact && !/^https?:$/.test(URL.parse(contact)?.protocol ?? ''))
    throw new OperatorError(`MITHAQ_CONTACT is a web address (https://…), not «${contact}».`);
  return { allow, ...(contact ? { contact } : {}) };
}
