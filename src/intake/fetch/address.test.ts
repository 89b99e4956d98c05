import { expect, test } from 'vitest';
import { listRanges, mayConnect } from './address.ts';

test.each([
  ['93.184.215.14', true, 'public'],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true, 'public, version 6'],
  ['127.0.0.1', false, 'loopback'],
  ['127.255.255.254', false, 'loopback, the far end'],
  ['0.0.0.0', false, 'unspecified'],
  ['10.1.2.3', false, 'private'],
  ['172.16.0.1', false, 'private'],
  ['172.32.0.1', true, 'just beyond the private range'],
  ['192.168.1.1', false, 'private'],
  ['100.64.0.1', false, 'carrier-grade NAT'],
  ['169.254.169.254', false, 'cloud metadata'],
  ['168.63.129.16', false, 'cloud metadata of Azure'],
  ['198.18.0.1', false, 'benchmarks'],
  ['224.0.0.1', false, 'multicast'],
  ['255.255.255.255', false, 'broadcast'],
  ['::', false, 'unspecified'],
  ['::1', false, 'loopback'],
  ['::ffff:127.0.0.1', false, 'mapped loopback'],
  ['::ffff:7f00:1', false, 'the same in hexadecimal'],
  ['::ffff:93.184.215.14', false, 'mapped addresses are refused as a whole'],
  ['64:ff9b::7f00:1', false, 'NAT64'],
  ['2002:7f00:1::', false, '6to4'],
  ['2001::1', false, 'Teredo'],
  ['fc00::1', false, 'unique local'],
  ['fd12:3456::1', false, 'unique local'],
  ['fe80::1', false, 'link-local'],
  ['fe80::1%eth0', false, 'with a zone'],
  ['ff02::1', false, 'multicast'],
  ['2001:db8::1', false, 'documentation'],
  ['localhost', false, 'a name is no address'],
])('%s: %s (%s)', (address, expected, _why) => {
  expect(mayConnect(address, listRanges([]))).toBe(expected);
});

test('what the operator allows', () => {
  const allowed = listRanges(['127.0.0.1', '10.2.0.0/16', 'fd00::/8']);
  const asked = ['127.0.0.1', '127.0.0.2', '10.2.9.9', '10.3.0.1', 'fd00::9', 'fe80::1'];
  expect(asked.map((address) => mayConnect(address, allowed))).toEqual([true, false, true, false, true, false]);
  expect(() => listRanges(['intranet'])).toThrow(RangeError);
});
