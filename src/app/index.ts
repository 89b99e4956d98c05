// app: the only room that sees both ends. Pipeline, settings, what the web and the commands act through.
export type { Document } from './document.ts';
export { readDocument } from './document.ts';
export type { Explanation } from './explain.ts';
export { explainSource } from './explain.ts';
export { exportCommitmentsCsv, exportProcesses } from './export.ts';
export type { Refusal } from './line-input.ts';
export { parseLine } from './line-input.ts';
export { splitLines } from './lines.ts';
export type { ModelReading } from './model/read-with-model.ts';
export { readWithModel } from './model/read-with-model.ts';
export { modelFrom } from './model/settings.ts';
export { mapLines } from './pool.ts';
export { relateLines } from './relate-lines.ts';
export { loadSamples } from './samples.ts';
export { SCHEMAS } from './schemas.ts';
export { captureSource, readFeed, readSource } from './source.ts';
export { addSource, importLines, openKnownRegister, openRegisterAt } from './store.ts';
