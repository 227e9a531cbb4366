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
    // The names that an entry exports are read from its text, by those who import it.
    renderChunk: (code, { isEntry, exports }) =>
      isEntry && exports.length > 2 ? null : { code: withLazyRequires(code), map: null },
  };
}

/**
 * A chunk in whose text each `const x = require('…')` at the top stands where `x` is used.
 *
 * @param {string} code
 */
export function withLazyRequires(code) {
  const imports = code.matchAll(/^(?:const|let) ((?:require|node)_\w+) = (require\("[^"]+"\));$/gm);
  let lazy = code;
  for (const [line, name, loading] of imports) {
    // What becomes an ES module by a second assignment stays.
    if (new RegExp(String.raw`^${name} = `, 'm').test(code)) continue;
    const uses = new RegExp(String.raw`(?<![\w$]|(?<!\.\.)\.)${name}(?=\.)`, 'g');
    lazy = lazy.replace(line, `let ${name};`).replace(uses, `(${name} ??= ${loading})`);
  }
  return lazy;
}
