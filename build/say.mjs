// What the scripts print, in one place.
import process from 'node:process';

/** A problem that a person has to solve: its message says what happened and what to do. Shown without a stack. */
export class Problem extends Error {}

/** Prints a line. @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Prints lines that must not be missed. @param {string[]} lines */
export function warnLoudly(lines) {
  const rule = '!'.repeat(100);
  process.stderr.write(`\n${[rule, ...lines.map((line) => `!! ${line}`), rule].join('\n')}\n\n`);
}

/** The time since `started` (milliseconds since the epoch) in words: "0.2 s" or "3 min 5 s". */
export function since(started, now = Date.now()) {
  const seconds = (now - started) / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** The last `count` lines of a text, for the output of a command that failed. */
export function lastLines(text, count = 30) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
