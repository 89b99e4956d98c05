import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { type BlockList, isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { mayConnect } from './address.ts';

/** Thrown inside a connection that may not be opened; `fetchUrl` turns it into a value. */
export class ForbiddenAddress extends Error {}

/** Asks for all addresses of a host name; `dns.lookup` unless a test brings its own. */
export type LookupAll = (host: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;

const lookupBySystem: LookupAll = (host, done) => systemLookup(host, { all: true }, done);

export type ConnectLimits = { readonly connectMs: number; readonly headersMs: number; readonly bodyMs: number };

/**
 * An agent whose sockets open to allowed addresses only. The check sits in the look-up that the socket itself uses, so the address
 * that was checked is the one connected to, and a name that changes its answer gains nothing. One bad address among many refuses all.
 */
export function openGuardedAgent(allowed: BlockList, limits: ConnectLimits, lookupAll: LookupAll = lookupBySystem): Agent {
  const lookup: LookupFunction = (host, options, done) => {
    lookupAll(host, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) done(error ?? new Error('the host name has no address'), '', 0);
      else if (!addresses.every(({ address }) => mayConnect(address, allowed))) done(new ForbiddenAddress(), '', 0);
      else if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
  const open = buildConnector({ timeout: limits.connectMs, allowH2: false, lookup } as buildConnector.BuildOptions);
  return new Agent({
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.bodyMs,
    maxHeaderSize: 64 * 1024,
    connect: (options, done) => {
      // A host that is an address already is never looked up.
      const host = options.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0 && !mayConnect(host, allowed)) done(new ForbiddenAddress(), null);
      else open(options, done);
    },
  });
}
