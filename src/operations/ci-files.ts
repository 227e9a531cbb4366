/** The services whose CI can check an archive. */
export type CiKind = 'github' | 'gitlab';

/** A file that lets a CI check an archive. */
export interface CiFile {
  /** From the root of the repository on. */
  readonly path: string;
  readonly text: string;
}

/**
 * The file by which the CI of a repository checks the archive in it. A data folder that is not found
 * from the root of the repository is named, relative to that root.
 */
export function ciFile(kind: CiKind, data?: string): CiFile {
  const { path, text } = files[kind];
  if (data === undefined) return { path, text };
  const folder = `'${data.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;
  return {
    path,
    text: text.replace('council validate', () => `council --data ${folder} validate`),
  };
}

const whence = `# Where council comes from: anything that \`npm install\` takes, such as a tarball made by
# \`npm pack\` and kept in this repository, or the address of a repository.`;

const github = `# Checks the archive: each problem is shown in the pull request, on its line.
name: council
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
env:
  ${whence.replaceAll('\n', '\n  ')}
  COUNCIL_PACKAGE: ./council.tgz
jobs:
  validate:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          persist-credentials: false
      - name: Install council
        run: npm install --global "$COUNCIL_PACKAGE"
      - name: Check the archive
        run: council validate
`;

const gitlab = `# Checks the archive: problems are shown in the merge request, beside its tests.
# Where .gitlab-ci.yml has other jobs, copy this one there.
council:
  image: node:22-slim
  variables:
    ${whence.replaceAll('\n', '\n    ')}
    COUNCIL_PACKAGE: ./council.tgz
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - npm install --global "$COUNCIL_PACKAGE"
    - council validate --report gitlab=council-quality.json --report junit=council-junit.xml
  artifacts:
    when: always
    expire_in: 1 week
    reports:
      codequality: council-quality.json
      junit: council-junit.xml
`;

const files: Readonly<Record<CiKind, CiFile>> = {
  github: { path: '.github/workflows/council.yml', text: github },
  gitlab: { path: '.gitlab-ci.yml', text: gitlab },
};
