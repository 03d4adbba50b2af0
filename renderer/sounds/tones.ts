import type { AlarmCause } from '../../shared/settings.ts';

/** One note of a sound. Times in seconds from its beginning, pitch in hertz. */
export interface Note {
  readonly at: number;
  readonly lasts: number;
  readonly pitch: number;
}

/** A sound: its notes, and how loud it is at most (0 to 1). */
export interface Tone {
  readonly notes: readonly Note[];
  readonly loudness: number;
  readonly wave: 'sine' | 'triangle';
}

const [c4, e4, g4, c5, e5, g5] = [261.6, 329.6, 392, 523.3, 659.3, 784] as const;

/** Notes of the same length one after the other. */
const melody = (lasts: number, ...pitches: number[]): Note[] =>
  pitches.map((pitch, index) => ({ at: index * lasts, lasts, pitch }));

/**
 * A sound for each cause, told apart by its course and not by its pitch alone. A lost link falls, twice: nothing else does
 * that, and nothing else is as long.
 */
export const tones: Readonly<Record<AlarmCause, Tone>> = {
  unlinked: {
    notes: [...melody(0.16, g5, e5, c5), ...melody(0.16, g5, e5, c5).map((n) => ({ ...n, at: n.at + 0.62 }))],
    loudness: 0.3,
    wave: 'triangle',
  },
  failed: { notes: melody(0.22, g4, c4), loudness: 0.26, wave: 'triangle' },
  conflict: { notes: melody(0.13, c5, g4, c5, g4), loudness: 0.22, wave: 'sine' },
  'other-number': { notes: melody(0.14, c5, e5, g5), loudness: 0.18, wave: 'sine' },
  offline: { notes: melody(0.2, e4, e4), loudness: 0.2, wave: 'sine' },
  'not-confirmed': { notes: melody(0.22, e5), loudness: 0.18, wave: 'sine' },
};

/** How long a tone lasts, in seconds. */
export const lengthOf = ({ notes }: Tone): number => Math.max(...notes.map(({ at, lasts }) => at + lasts));
