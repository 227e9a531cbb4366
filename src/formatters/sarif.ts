import { catalog } from '../diagnostics/catalog.ts';
import { formatJson } from '../model/json.ts';
import type { Finding, Report, Spot } from '../operations/report.ts';
import { fingerprintsOf } from './fingerprint.ts';

declare const COUNCIL_VERSION: string;

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** How many results GitHub accepts in one run. */
const mostResults = 25_000;

/** A report in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS). */
export function formatSarif({ findings }: Report): string {
  const shown = findings.slice(0, mostResults);
  const codes = Object.keys(catalog);
  const fingerprints = fingerprintsOf(shown);
  const rules = Object.entries(catalog).map(([id, { title, severity }]) => ({
    id,
    shortDescription: { text: title },
    help: { text: `\`council explain ${id}\` says more` },
    defaultConfiguration: { level: severity },
  }));
  return formatJson({
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'council', semanticVersion: COUNCIL_VERSION, rules } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'The root of the repository' } },
        },
        results: shown.map((finding, index) =>
          resultOf(finding, {
            ruleIndex: codes.indexOf(finding.code),
            fingerprint: fingerprints[index],
          }),
        ),
      },
    ],
  });
}

function resultOf(
  finding: Finding,
  { ruleIndex, fingerprint }: { ruleIndex: number; fingerprint: string | undefined },
): object {
  const { code, severity, message, help, related } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: help === undefined ? message : `${message}; ${help}` },
    locations: [locationOf(finding)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id) => ({
            id,
            message: { text: place.message },
            ...locationOf(place),
          })),
        }),
    partialFingerprints: { 'councilFinding/v1': fingerprint },
  };
}

function locationOf({ file, range, path }: Spot): object {
  const { start, end } = range;
  return {
    physicalLocation: {
      artifactLocation: {
        uri: file.split('/').map(encodeURIComponent).join('/'),
        uriBaseId: '%SRCROOT%',
      },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      },
    },
    ...(path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path }] }),
  };
}
