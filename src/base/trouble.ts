/**
 * An error that the person at the keyboard can mend: a taken port, a missing file, a database of a newer version.
 * `message` says what is wrong and what to do; commands print it on one line and exit with `exitCode`.
 */
export class OperatorError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.name = 'OperatorError';
    this.exitCode = exitCode;
  }
}

/** A value from a messy world: it is there, or there is a reason in plain words why it is not. */
export type Maybe<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };
