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

/** The signals that end a conversation. */
export type EndingSignal = 'SIGINT' | 'SIGHUP' | 'SIGTERM';

/** The user, or a signal, ended a conversation. Exit code 130, 129 or 143. */
export class CancelledError extends CouncilError {
  override readonly name = 'CancelledError';
  readonly signal: EndingSignal;
  /** Whether what was to be written is written all the same. */
  readonly isWritten: boolean;

  constructor(message: string, details: CancelledDetails = {}) {
    super(message, details);
    this.signal = details.signal ?? 'SIGINT';
    this.isWritten = details.isWritten ?? false;
  }
}

interface CancelledDetails extends ErrorDetails {
  readonly signal?: EndingSignal;
  readonly isWritten?: boolean;
}
