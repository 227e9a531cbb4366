// The job for GitLab: its form by hand after docs.gitlab.com/ci/yaml, its script by running it.
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ciFile } from '../../src/operations/ci-files.ts';
import { copyOfArchive, projectRoot } from '../support/archives.ts';
import { runProgram, type Ended } from '../support/run-built.ts';

const { path, text } = ciFile('gitlab');
const { council: job } = parse(text) as {
  readonly council: {
    readonly script: readonly [install: string, check: string];
    readonly artifacts: { readonly when: string; readonly reports: Record<string, string> };
  };
};

async function runScript(folder: string): Promise<Ended> {
  const bin = join(folder, '.bin');
  await mkdir(bin);
  await symlink(join(projectRoot, 'bin/council.js'), join(bin, 'council'));
  return runProgram('sh', ['-e', '-c', job.script[1]], {
    cwd: folder,
    env: {
      ...process.env,
      PATH: `${bin}:${process.env.PATH ?? ''}`,
      CI: 'true',
      GITLAB_CI: 'true',
    },
  });
}

describe('the job for GitLab', () => {
  it('keeps its reports whatever was found', () => {
    expect(path).toBe('.gitlab-ci.yml');
    expect(job.artifacts.when).toBe('always');
    expect(job.artifacts.reports).toEqual({
      codequality: 'council-quality.json',
      junit: 'council-junit.xml',
    });
    expect(job.script[0]).toBe('npm install --global "$COUNCIL_PACKAGE"');
  });

  it('writes the reports that it keeps, and fails where there are errors', async () => {
    const folder = await copyOfArchive();
    await writeFile(join(folder, 'data/topics.yaml'), 'schema: 1\ntopic: {}\n');
    expect(await runScript(folder)).toMatchObject({ exitCode: 1 });
    const [quality, junit] = await Promise.all(
      ['codequality', 'junit'].map((name) =>
        readFile(join(folder, job.artifacts.reports[name] ?? ''), 'utf8'),
      ),
    );
    expect(JSON.parse(quality ?? '')).toContainEqual({
      description: '`topic` is not a key of this record; did you mean `topics`?',
      check_name: 'schema/unknown-key',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      severity: 'major',
      location: { path: 'data/topics.yaml', lines: { begin: 2 } },
    });
    expect(junit).toContain('<testcase classname="council" name="data/topics.yaml"><failure ');
  });

  it('passes where nothing was found', async () => {
    expect(await runScript(await copyOfArchive())).toMatchObject({ exitCode: 0 });
  });
});
