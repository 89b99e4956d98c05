// A worker thread: gets batches of lines, does its job on each, sends the results back in order.
import { parentPort, workerData } from 'node:worker_threads';
import { JOBS, type JobName } from './jobs.ts';
import type { Line } from './lines.ts';

const run = JOBS[workerData as JobName];
parentPort?.on('message', (lines: readonly Line[]) => parentPort?.postMessage(lines.map((line) => run(line))));
parentPort?.postMessage('ready');
