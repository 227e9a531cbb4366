/**
 * Lets every chunk and every module of Node be loaded by the first line that uses it, not by the
 * first that imports it: most of what a file imports serves a case that does not occur. A module must
 * therefore do nothing when it is loaded on which another one relies.
 *
 * @returns {import('rolldown').Plugin}
 */
export function loadOnUse() {
  return {
    name: 'load-on-use',
    // What the public interface exports is read from its text, by those who import it.
    renderChunk: (code, { name }) =>
      name === 'index' ? null : { code: withLoadingOnUse(code), map: null },
  };
}

/** What rolldown writes for an import: of a chunk, of a module of Node, and of a CommonJS package. */
const importLines = [
  /^(?:const|let) ((?:require|node)_\w+) = (require\("[^"]+"\));$/gm,
  /^var (import_[\w$]+) = (?:\/\* @__PURE__ \*\/ )?(.*\brequire_\w+.*);$/gm,
];

/**
 * A chunk in whose text each `const x = require('…')` at the top stands where `x` is used.
 *
 * @param {string} code
 */
function withLoadingOnUse(code) {
  return importLines.reduce((text, line) => {
    const imports = [...text.matchAll(line)];
    return imports.reduce(useInPlace, text);
  }, code);
}

/**
 * @param {string} code
 * @param {RegExpMatchArray} line
 */
function useInPlace(code, [line, name = '', loading = '']) {
  // What becomes an ES module by a second assignment stays.
  if (new RegExp(String.raw`^${name} = `, 'm').test(code)) return code;
  const escaped = name.replaceAll('$', String.raw`\$`);
  // `...x.y` is a use, `z.x.y` is none.
  const uses = new RegExp(String.raw`(?<![\w$]|(?<!\.\.)\.)${escaped}(?=\.)`, 'g');
  const rest = code.replace(line, () => `let ${name};`);
  return rest.replace(uses, () => `(${name} ??= ${loading})`);
}
