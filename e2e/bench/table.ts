import { DESK } from './desk/figure.ts';
import { FIGURES, STALL } from './figures.ts';
import type { Machine } from './machine.ts';
import { isMet, isStallMet, type Report } from './report.ts';
import { START_FIGURES } from './start/figures.ts';

/** The report as lines for the terminal. */
export function toLines(report: Report): string[] {
  const rows = FIGURES.flatMap(({ name, title }) => {
    const figure = report.ratios[name];
    if (!figure) return [];
    const { ours, plain, unit, ratio, target } = figure;
    const verdict = isMet(figure) ? 'met' : 'MISSED';
    return [[name, title, `${ours} ${unit}`, `${plain} ${unit}`, ratio.toFixed(2), `<= ${target}`, verdict]];
  });
  const heads = ['name', 'figure (lower is better)', 'Switchboard', 'plain', 'ratio', 'target', ''];
  return [
    ...describe(report.machine),
    `Medians of ${report.runs} run${report.runs === 1 ? '' : 's'} of each, in turns.`,
    '',
    ...(rows.length > 0 ? align([heads, ...rows]) : []),
    ...stallLines(report),
    ...deskLines(report),
    ...startLines(report),
  ];
}

function describe({ cores, memoryGb, system, versions }: Machine): string[] {
  const programs = Object.entries(versions).map(([name, version]) => `${name} ${version ?? 'not installed'}`);
  return [`${cores} cores, ${memoryGb} GB, ${system}`, programs.join(', ')];
}

function stallLines({ stalls }: Report): string[] {
  const stall = stalls[STALL.name];
  if (!stall) return [];
  const { p50, p99, max, unit, target } = stall;
  const verdict = isStallMet(stall) ? 'met' : 'MISSED';
  return [
    '',
    `${STALL.title} (${STALL.name}): p50 ${p50}, p99 ${p99}, longest ${max} ${unit}; p99 < ${target}: ${verdict}`,
  ];
}

function deskLines({ desk }: Report): string[] {
  if (!desk) return [];
  const { longestTask, longestWork, p99Work, dropped, typing } = desk;
  const verdict = longestTask < DESK.target && dropped === 0 ? 'met' : 'MISSED';
  return [
    '',
    `${DESK.title} (${DESK.name}): longest task ${longestTask} ms, of which the processor ${longestWork} (p99 ${p99Work}); < ${DESK.target}: ${verdict}`,
    `Updates that the rail did not show: ${dropped}. From a key in the filter to its paint: p50 ${typing.p50}, p99 ${typing.p99} ms.`,
  ];
}

function startLines({ start }: Report): string[] {
  if (!start) return [];
  const rows = START_FIGURES.flatMap(({ name, title }) => {
    const result = start[name];
    if (!result) return [];
    const { ours, beside, unit, ratio, target } = result;
    const verdict = target === null ? '' : ratio <= target ? 'met' : 'MISSED';
    const wish = target === null ? '' : `<= ${target}`;
    return [[name, title, `${ours} ${unit}`, `${beside} ${unit}`, ratio.toFixed(2), wish, verdict]];
  });
  const heads = ['name', 'figure (lower is better)', 'Switchboard', 'beside', 'ratio', 'target', ''];
  return [
    '',
    'The app itself beside an empty window of the same Electron, medians of at least 7 starts and 3 idle times:',
    ...align([heads, ...rows]),
  ];
}

/** Columns as wide as their widest cell. */
function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
