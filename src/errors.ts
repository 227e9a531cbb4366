/** What a thrown error of ours carries beside its sentence. */
export interface ErrorDetails {
  /** What the reader can do about it: one sentence. */
  readonly help?: string;
  readonly cause?: unknown;
}

/** Something `council` cannot do: no permission, disk full, no archive here. Exit code 3. */
export class CouncilError extends Error {
  override readonly name: string = 'CouncilError';
  readonly help: string | undefined;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.help = details.help;
  }
}

/** A fault in the command line. Exit code 2. */
export class UsageError extends CouncilError {
  override readonly name = 'UsageError';
}

/** The user cancelled a question. Exit code 130. */
export class CancelledError extends CouncilError {
  override readonly name = 'CancelledError';
}
