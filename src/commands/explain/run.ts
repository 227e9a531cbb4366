import {
  formatExplanation,
  formatFindings,
  tableOfFindings,
} from '../../formatters/explanation.ts';
import { createStyle } from '../../formatters/style.ts';
import { formatTabSeparated } from '../../formatters/table.ts';
import { formatJson } from '../../model/json.ts';
import { explainFindings } from '../../operations/explain.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Run } from '../lazy.ts';
import type { ExplainOptions } from './command.ts';

/** Explains one finding, or lists all of them: for people, in lines for a pipe, or JSON. */
export const run: Run<ExplainOptions> = ({ code, json = false }, { io }) => {
  const explained = explainFindings(code);
  const options = { width: io.columns.stdout, style: createStyle(io.color.stdout) };
  const [finding] = explained.findings;
  if (json) io.stdout(formatJson(explained));
  else if (code !== undefined && finding !== undefined)
    io.stdout(formatExplanation(finding, options));
  else if (io.stdoutIsTerminal) io.stdout(formatFindings(explained.findings, options));
  else io.stdout(formatTabSeparated(tableOfFindings(explained.findings)));
  return Promise.resolve(exitCodes.done.code);
};
