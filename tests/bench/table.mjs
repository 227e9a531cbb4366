// The results of the benchmark for people.

/** @typedef {import('./cases.mjs').Verdict} Verdict */

/** @type {Readonly<Record<Verdict['unit'], (value: number) => string>>} */
const written = {
  ratio: (value) => `${value.toFixed(2)} ×`,
  growth: (value) => `${value.toFixed(2)} ×`,
  mebibytes: (value) => `${Math.round(value)} MiB`,
  milliseconds: (value) => `${value.toFixed(1)} ms`,
};

/**
 * The cases as a table, then the cost of each program by number of meetings, within 100 columns.
 *
 * @param {import('./bench.mjs').Results} results
 */
export function tableOf({ machine, cases, curve }) {
  const verdicts = cases.map((verdict) => [
    verdict.title,
    inSeconds(verdict.seconds),
    verdict.measured === null ? '–' : written[verdict.unit](verdict.measured),
    `≤ ${written[verdict.unit](verdict.bar)}`,
    { true: 'yes', false: 'NO', null: '–' }[String(verdict.holds)] ?? '',
    verdict.mebibytes === null ? '–' : `${Math.round(verdict.mebibytes)} MiB`,
  ]);
  const names = Object.keys(curve[0]?.seconds ?? {});
  const points = curve.map(({ meetings, seconds }) => [
    `${meetings.toLocaleString('en')} meetings`,
    ...names.map((name) => inSeconds(seconds[name] ?? null)),
  ]);
  return [
    `Node ${machine.node}, ${machine.cores} × ${machine.processor}\n\n`,
    aligned([['case', 'time', 'measured', 'bar', 'holds', 'memory'], ...verdicts]),
    points.length === 0 ? '' : `\n${aligned([['validate, time', ...names], ...points])}`,
  ].join('');
}

/** @param {number | null} seconds */
function inSeconds(seconds) {
  return seconds === null ? '–' : `${seconds.toFixed(seconds < 10 ? 3 : 1)} s`;
}

/**
 * Columns side by side: the first begins at the left, the others end at the right.
 *
 * @param {readonly (readonly string[])[]} rows
 */
function aligned(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
