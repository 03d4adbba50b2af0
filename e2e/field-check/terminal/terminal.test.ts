import { PassThrough } from 'node:stream';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { readQr } from './read-qr.test-kit.ts';
import { Terminal } from './terminal.ts';

function open(size: { isTTY?: boolean; rows?: number; columns?: number } = {}) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough({ encoding: 'utf8' }), size);
  let written = '';
  output.on('data', (chunk: string) => (written += chunk));
  const onEnd = vi.fn();
  const terminal = new Terminal({ input, output, onEnd });
  return { terminal, input, onEnd, written: () => written };
}

const never = new AbortController().signal;

test('asks again until it is told one of the answers', async () => {
  const { terminal, input, written } = open();
  const answer = terminal.ask('Go?', never);
  input.write('perhaps\n');
  await vi.waitFor(() => {
    expect(written().match(/Go\?/g)).toHaveLength(2);
  });
  input.write('YES\n');
  expect(await answer).toBe('yes');
});

test('what was typed before a question does not answer it', async () => {
  const { terminal, input } = open();
  const heard = vi.fn();
  terminal.onInterruption(heard);
  input.write('s\ny\n');
  await vi.waitFor(() => {
    expect(heard).toHaveBeenCalledExactlyOnceWith('skip');
  });
  const answer = terminal.ask('Go?', never);
  input.write('n\n');
  expect(await answer).toBe('no');
});

test('the end of everything answers an open question', async () => {
  const { terminal } = open();
  const ending = new AbortController();
  const answer = terminal.ask('Go?', ending.signal);
  ending.abort();
  expect(await answer).toBe('stop');
  expect(await terminal.ask('Go?', ending.signal)).toBe('stop');
});

test('tells when nobody can answer any more', async () => {
  const { input, onEnd } = open();
  input.end();
  await once(input, 'close');
  await vi.waitFor(() => {
    expect(onEnd).toHaveBeenCalledOnce();
  });
});

test('a code can be read; the next one takes its place, unless something was written since', () => {
  const { terminal, written } = open({ isTTY: true, rows: 60, columns: 120 });
  const value = `2@${'Ab3/'.repeat(22)},${'Cd4+'.repeat(11)},${'Ef5='.repeat(11)},${'Gh6='.repeat(11)},1`;
  terminal.showCode(value);
  const first = written();
  expect(readQr(first.trimEnd().split('\n'))).toBe(value);
  terminal.showCode(value);
  const lines = first.trimEnd().split('\n').length;
  expect(written().slice(first.length)).toBe(`\u001b[${lines}A\u001b[J${first}`);
  terminal.say('Something.');
  const before = written();
  terminal.showCode(value);
  expect(written().slice(before.length)).toBe(first);
});

test('says when the window is too small for a code', () => {
  const { terminal, written } = open({ isTTY: true, rows: 24, columns: 80 });
  terminal.showCode('2@abc');
  expect(written()).not.toContain('Make this window');
  terminal.showCode('x'.repeat(300));
  expect(written()).toMatch(/Make this window at least \d+ wide and \d+ high/);
});
