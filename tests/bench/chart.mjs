// Draws what each program costs against the number of meetings, both on scales of powers of ten.

/** @typedef {import('./bench.mjs').Results['curve']} Curve */
/** @typedef {{ x: number, y: number }} Point */

const width = 790;
const height = 440;
const frame = { left: 64, right: 560, top: 56, bottom: 388 };

/** The programs, with the words that stand at the end of their lines. */
const programs = /** @type {const} */ ([
  { name: 'cold', label: 'council, nothing cached' },
  { name: 'again', label: 'council, nothing changed' },
  { name: 'ajv', label: 'ajv-cli' },
  { name: 'sourcemeta', label: 'sourcemeta jsonschema' },
  { name: 'node', label: 'bare Node' },
]);

const style = `
  text { font: 14px system-ui, sans-serif; fill: #1f2328; }
  .title { font-size: 16px; font-weight: 600; }
  .paper { fill: #ffffff; }
  .grid { stroke: #d8dee4; }
  .line { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
  .dot { stroke: none; }
  .cold { --ink: #0550ae; } .again { --ink: #0a6e5c; } .ajv { --ink: #9a4a00; }
  .sourcemeta { --ink: #8250df; } .node { --ink: #59636e; }
  .line { stroke: var(--ink); } .dot, .label { fill: var(--ink); }
  .node .line { stroke-dasharray: 3 5; }
  .again .line { stroke-dasharray: 9 4; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .paper { fill: #0d1117; }
    .grid { stroke: #30363d; }
    .cold { --ink: #79c0ff; } .again { --ink: #56d4bc; } .ajv { --ink: #ffa657; }
    .sourcemeta { --ink: #d2a8ff; } .node { --ink: #9ea7b3; }
    .label { fill: var(--ink); }
  }
`;

/**
 * The picture as SVG, in the colours that the reader prefers.
 *
 * @param {Curve} curve
 */
export function chartOf(curve) {
  const times = curve.flatMap(({ seconds }) => programs.flatMap(({ name }) => seconds[name] ?? []));
  const scales = {
    x: scale(
      curve.map(({ meetings }) => meetings),
      [frame.left, frame.right],
    ),
    y: scale(times, [frame.bottom, frame.top]),
  };
  const lines = programs.flatMap(({ name, label }) => {
    const points = curve.flatMap(({ meetings, seconds }) => {
      const time = seconds[name] ?? null;
      return time === null ? [] : [{ x: scales.x.at(meetings), y: scales.y.at(time) }];
    });
    return points.length === 0 ? [] : [{ name, label, points }];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title about">`,
    '<title id="title">What checking an archive costs</title>',
    `<desc id="about">${description(curve)}</desc>`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${height}" rx="6"/>`,
    `<text class="title" x="${frame.left}" y="30">Seconds to check an archive, by its number of meetings</text>`,
    ...gridOf(scales),
    ...lines.map(lineOf),
    ...labelsOf(lines),
    '</svg>\n',
  ].join('\n');
}

/**
 * A scale of powers of ten that has room for all values.
 *
 * @param {readonly number[]} values
 * @param {readonly [number, number]} ends where it begins and ends in the picture
 */
function scale(values, [start, end]) {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values))));
  /** @param {number} value */
  const at = (value) =>
    rounded(start + ((Math.log10(value) - least) / (most - least)) * (end - start));
  return { at, marks: Array.from({ length: most - least + 1 }, (_, step) => 10 ** (least + step)) };
}

/** @param {number} position */
const rounded = (position) => Math.round(position * 10) / 10;

/** @param {{ x: ReturnType<typeof scale>, y: ReturnType<typeof scale> }} scales */
function gridOf({ x, y }) {
  const { left, right, top, bottom } = frame;
  return [
    ...y.marks.flatMap((mark) => [
      `<path class="grid" d="M${left} ${y.at(mark)}H${right}"/>`,
      `<text x="${left - 8}" y="${y.at(mark) + 5}" text-anchor="end">${shortest(mark)} s</text>`,
    ]),
    ...x.marks.flatMap((mark) => [
      `<path class="grid" d="M${x.at(mark)} ${top}V${bottom}"/>`,
      `<text x="${x.at(mark)}" y="${bottom + 22}" text-anchor="middle">${shortest(mark)}</text>`,
    ]),
  ];
}

/**
 * A power of ten as people write it.
 *
 * @param {number} value
 */
const shortest = (value) => value.toLocaleString('en', { maximumFractionDigits: 6 });

/** @param {{ name: string, points: readonly Point[] }} line */
function lineOf({ name, points }) {
  const path = points.map(({ x, y }) => `${x} ${y}`).join('L');
  const dots = points.map(({ x, y }) => `<circle class="dot" cx="${x}" cy="${y}" r="3.5"/>`);
  return `<g class="${name}"><path class="line" d="M${path}"/>${name === 'node' ? '' : dots.join('')}</g>`;
}

/**
 * The words at the ends of the lines, moved apart where they would touch: behind a line that goes to
 * the edge, above one that ends before.
 *
 * @param {readonly { name: string, label: string, points: readonly Point[] }[]} lines
 */
function labelsOf(lines) {
  const ends = lines
    .map(({ name, label, points }) => ({ name, label, ...(points.at(-1) ?? { x: 0, y: 0 }) }))
    .sort((a, b) => b.y - a.y);
  /** @type {Map<number, number>} */
  const lowest = new Map();
  return ends.map(({ name, label, x, y }) => {
    const isAtEdge = x === frame.right;
    const place = Math.min(isAtEdge ? y + 5 : y - 10, (lowest.get(x) ?? Infinity) - 18);
    lowest.set(x, place);
    const position = isAtEdge ? `x="${x + 10}"` : `x="${x}" text-anchor="end"`;
    return `<text class="label ${name}" ${position} y="${rounded(place)}">${label}</text>`;
  });
}

/**
 * The picture in words.
 *
 * @param {Curve} curve
 */
function description(curve) {
  const { meetings = 0, seconds = {} } = curve.at(-1) ?? {};
  const told = programs.flatMap(({ name, label }) => {
    const time = seconds[name] ?? null;
    return time === null ? [] : [`${label} ${time.toFixed(2)} s`];
  });
  return `${shortest(meetings)} meetings: ${told.join('; ')}`;
}
