/** The exit codes of every command, with the sentence that README and help give for each. */
export const exitCodes = {
  done: { code: 0, meaning: 'done' },
  problems: { code: 1, meaning: 'the data has problems' },
  usage: { code: 2, meaning: 'wrong usage: an unknown meeting or option, nothing to check' },
  environment: {
    code: 3,
    meaning:
      'the environment failed: no permission, disk full, no archive here, another change in the way',
  },
  bug: { code: 4, meaning: 'a bug in council' },
  hungUp: { code: 129, meaning: 'the terminal was closed (SIGHUP)' },
  cancelled: { code: 130, meaning: 'cancelled (Ctrl-C, Ctrl-D)' },
  terminated: { code: 143, meaning: 'ended from outside (SIGTERM)' },
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]['code'];
