// The action and the workflow for GitHub: their form by GitHub's own parser, their steps by running them.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ciFile } from '../../src/operations/ci-files.ts';
import { copyOfArchive, projectRoot, temporaryFolder } from '../support/archives.ts';
import { runProgram, type Ended } from '../support/run-built.ts';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const actionText = await readFile(join(projectRoot, 'action.yml'), 'utf8');
const action = parse(actionText) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly [build: Step, check: Step] };
};
const workflow = ciFile('github');
const steps = Object.values(
  (parse(workflow.text) as { readonly jobs: Record<string, { readonly steps: readonly Step[] }> })
    .jobs,
).flatMap((job) => job.steps);

describe('for GitHub', () => {
  const trace = new NoOperationTraceWriter();

  it('the action has the form that GitHub reads', () => {
    const { context } = parseAction({ name: 'action.yml', content: actionText }, trace);
    expect(context.errors.getErrors()).toEqual([]);
  });

  it('the workflow has the form that GitHub reads', () => {
    const { context } = parseWorkflow({ name: workflow.path, content: workflow.text }, trace);
    expect(context.errors.getErrors()).toEqual([]);
    const broken = workflow.text.replace('runs-on', 'runs-in');
    const parsed = parseWorkflow({ name: workflow.path, content: broken }, trace);
    expect(parsed.context.errors.getErrors()).not.toEqual([]);
  });

  it('no expression stands in a script, and other actions are pinned to a commit', () => {
    for (const { run = '', uses } of [...action.runs.steps, ...steps]) {
      expect(run).not.toContain('${{');
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    }
    expect(workflow.text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(workflow.text).not.toContain('pull_request_target');
  });
});

interface StepWorld {
  readonly cwd: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly actionPath?: string;
}

/** Runs a step of the action as a runner does, and returns what it wrote for the following ones. */
async function runStep(
  step: Step,
  { cwd, inputs = {}, actionPath = projectRoot }: StepWorld,
): Promise<Ended & { readonly output: string; readonly summary: string }> {
  const runner = await temporaryFolder();
  const [output, summary] = [join(runner, 'output'), join(runner, 'summary')];
  await Promise.all([output, summary].map((file) => writeFile(file, '')));
  const given = Object.entries(step.env ?? {}).map(([name, value]) => [
    name,
    value.replace(/^\$\{\{ inputs\.([\w-]+) \}\}$/, (_, input: string) => {
      return inputs[input] ?? action.inputs[input]?.default ?? '';
    }),
  ]);
  const ended = await runProgram(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run ?? ''],
    {
      cwd,
      env: {
        ...process.env,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: actionPath,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: runner,
        ...(Object.fromEntries(given) as Record<string, string>),
      },
    },
  );
  return {
    ...ended,
    output: await readFile(output, 'utf8'),
    summary: await readFile(summary, 'utf8'),
  };
}

/** Gives a copy of the project the packages of the project, as if they had just been installed. */
async function linkPackages(copy: string): Promise<void> {
  const from = join(projectRoot, 'node_modules');
  const to = join(copy, 'node_modules');
  await mkdir(to);
  for (const name of await readdir(from)) {
    if (!name.startsWith('.')) await symlink(join(from, name), join(to, name));
  }
  const lock = createHash('sha256').update(await readFile(join(copy, 'package-lock.json')));
  await writeFile(join(to, '.council-lock'), lock.digest('hex'));
}

describe('the action', () => {
  const [build, check] = action.runs.steps;

  it('builds council from its sources', async () => {
    const actionPath = await temporaryFolder();
    for (const part of ['bin', 'schemas', 'src', 'package.json', 'package-lock.json']) {
      await cp(join(projectRoot, part), join(actionPath, part), { recursive: true });
    }
    await linkPackages(actionPath);
    const ended = await runStep(build, { cwd: actionPath, actionPath });
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
    const council = join(actionPath, 'bin/council.js');
    expect(await runProgram('node', [council, '--version'], {})).toMatchObject({ exitCode: 0 });
  });

  it('says in outputs and summary that nothing was found', async () => {
    const folder = await copyOfArchive();
    const { exitCode, output, summary, stdout } = await runStep(check, { cwd: folder });
    expect(output).toMatch(/^findings=\d+\nsarif-file<<([0-9a-f-]{36})\ncouncil\.sarif\n\1\n$/);
    expect(summary).toMatch(/^## council validate\n\n9 files checked/);
    expect(stdout).toMatch(/9 files checked.*\n$/);
    expect(exitCode).toBe(0);
    const log = JSON.parse(await readFile(join(folder, 'council.sarif'), 'utf8')) as object;
    expect(log).toHaveProperty('version', '2.1.0');
  });

  it('fails where there are errors, and annotates them', async () => {
    const folder = await copyOfArchive();
    await writeFile(join(folder, 'data/topics.yaml'), 'schema: 1\ntopic: {}\n');
    const { exitCode, output, summary, stdout } = await runStep(check, { cwd: folder });
    expect(stdout).toMatch(/^::error title=schema\/unknown-key,file=data\/topics\.yaml,line=2,/);
    expect(output).toMatch(/^findings=[1-9]\d*\n/);
    expect(summary).toContain('- **error** `data/topics.yaml:2:1`: `topic` is not a key');
    expect(exitCode).toBe(1);
  });

  it('takes its inputs as data, whatever stands in them', async () => {
    const folder = await copyOfArchive();
    const inputs = { since: '$(touch was-run)`touch was-run`', 'sarif-file': 'a b;$(id).sarif' };
    const refused = await runStep(check, { cwd: folder, inputs });
    expect(refused).toMatchObject({ exitCode: 3, output: '' });
    const { 'sarif-file': name } = inputs;
    const taken = await runStep(check, { cwd: folder, inputs: { 'sarif-file': name } });
    expect(taken.output).toContain(`\n${name}\n`);
    const injected = await runStep(check, {
      cwd: folder,
      inputs: { 'sarif-file': 'x\nfindings=0\ny' },
    });
    expect(injected.output).toMatch(/^findings=\d+\nsarif-file<<(\S+)\nx\nfindings=0\ny\n\1\n$/);
    const files = (await promisify(execFile)('ls', [folder])).stdout;
    expect(files).not.toContain('was-run');
  });

  it('compares with a branch, and allows as many warnings as it is told', async () => {
    const folder = await copyOfArchive();
    const git = (...argv: readonly string[]): Promise<unknown> =>
      promisify(execFile)('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...argv], {
        cwd: folder,
      });
    await writeFile(join(folder, 'data/topics.yaml'), 'schema: 1\ntopic: {}\n');
    await git('init', '--quiet', '--initial-branch=main');
    await git('add', '.');
    await git('commit', '--quiet', '-m', 'Archive');
    const inputs = { since: 'main', 'max-warnings': '0' };
    expect(await runStep(check, { cwd: folder, inputs })).toMatchObject({ exitCode: 0 });
  });

  it('fails without outputs where there is no archive', async () => {
    const folder = await temporaryFolder();
    const { exitCode, output, stderr } = await runStep(check, { cwd: folder });
    expect({ exitCode, output }).toEqual({ exitCode: 3, output: '' });
    expect(stderr).toContain('no archive here');
  });
});

describe('the workflow', () => {
  it('checks the archive with council as it was installed', async () => {
    const folder = await copyOfArchive();
    await mkdir(join(folder, '.bin'));
    await symlink(join(projectRoot, 'bin/council.js'), join(folder, '.bin/council'));
    const { run = '' } = steps.at(-1) ?? {};
    const path = `${join(folder, '.bin')}:${process.env.PATH ?? ''}`;
    const ended = await runProgram('bash', ['-e', '-c', run], {
      cwd: folder,
      env: { ...process.env, PATH: path, CI: 'true', GITHUB_ACTIONS: 'true' },
    });
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
