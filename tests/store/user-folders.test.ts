// Where each system keeps what is a user's own.
import { describe, expect, it } from 'vitest';
import { cacheFolder, stateFolder } from '../../src/store/user-folders.ts';

describe('the folder of what earlier checks left behind', () => {
  it.each([
    ['linux', {}, '/home/aida/.cache/council'],
    ['linux', { XDG_CACHE_HOME: '/var/cache/aida' }, '/var/cache/aida/council'],
    // The specification of these variables has relative paths ignored.
    ['linux', { XDG_CACHE_HOME: 'cache' }, '/home/aida/.cache/council'],
    ['linux', { XDG_CACHE_HOME: '' }, '/home/aida/.cache/council'],
    ['darwin', {}, '/home/aida/Library/Caches/council'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/council/cache'],
    ['win32', {}, '/home/aida/AppData/Local/council/cache'],
  ])('on %s with %j is %s', (platform, env, expected) => {
    expect(cacheFolder({ env, platform, home: () => '/home/aida' })).toBe(expected);
  });
});

describe('the state folder', () => {
  it.each([
    ['linux', {}, '/home/anna/.local/state/council'],
    ['linux', { XDG_STATE_HOME: '/state' }, '/state/council'],
    ['linux', { XDG_STATE_HOME: 'relative' }, '/home/anna/.local/state/council'],
    ['darwin', {}, '/home/anna/Library/Application Support/council'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/council'],
  ])('on %s with %j', (platform, env, expected) => {
    expect(stateFolder({ platform, env, home: () => '/home/anna' })).toBe(expected);
  });
});
