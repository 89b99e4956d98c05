#!/usr/bin/env node
// Starts the program on a Node that can run it. A machine's own Node may be older (20 is still common): then the Node 24
// that npm installed beside us takes over, with the same arguments, input, output and signals.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  module.enableCompileCache?.();
  const { main } = await import('../src/cli/index.ts');
  await main(process.argv.slice(2));
} else {
  const newer = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  if (!existsSync(newer)) {
    console.error(`mithaq needs Node 22.18 or later; this is ${process.version}. Run \`npm ci\` in the project's folder: it brings one.`);
    process.exit(1);
  }
  const child = spawn(newer, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    if (signal) process.removeAllListeners(signal);
    signal ? process.kill(process.pid, signal) : process.exit(code ?? 1);
  });
}
