import {
  DOMImplementation,
  XMLSerializer,
  type Document,
  type Element,
  type Node,
} from '@xmldom/xmldom';
import type { Finding, Report } from '../operations/report.ts';

/** A report as JUnit writes it: a test case for each file, which fails where the file has errors. */
export function formatJunit({ findings, files }: Report): string {
  const document = new DOMImplementation().createDocument(null, '');
  const make = maker(document);
  const names = [...new Set([...files, ...findings.map(({ file }) => file)])].sort();
  const faulty = new Set(findings.filter(isError).map(({ file }) => file));
  const cases = names.map((name) => {
    const own = findings.filter(({ file }) => file === name);
    return make('testcase', { classname: 'council', name }, outcomeOf(own, make));
  });
  const counts = { tests: names.length, failures: faulty.size, errors: 0 };
  const lines = cases.flatMap((each) => ['\n    ', each]);
  const suite = make('testsuite', { name: 'council validate', ...counts }, [...lines, '\n  ']);
  document.appendChild(make('testsuites', counts, ['\n  ', suite, '\n']));
  const xml = new XMLSerializer().serializeToString(document, { requireWellFormed: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

type Make = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children?: readonly (Node | string)[],
) => Element;

function maker(document: Document): Make {
  return (name, attributes, children = []) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    for (const child of children) {
      element.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
    }
    return element;
  };
}

/** What became of one file: its errors are a failure, its warnings are output. */
function outcomeOf(findings: readonly Finding[], make: Make): Element[] {
  const errors = findings.filter(isError);
  const warnings = findings.filter((finding) => !isError(finding));
  const [first] = errors;
  return [
    ...(first === undefined
      ? []
      : [make('failure', { type: first.code, message: first.message }, [linesAbout(errors)])]),
    ...(warnings.length === 0 ? [] : [make('system-out', {}, [linesAbout(warnings)])]),
  ];
}

function linesAbout(findings: readonly Finding[]): string {
  return findings
    .map(({ file, range, severity, message, help, code }) => {
      const { line, column } = range.start;
      const advice = help === undefined ? '' : `; ${help}`;
      return `${file}:${line}:${column}: ${severity}: ${message}${advice} [${code}]`;
    })
    .join('\n');
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}
