import type { AlarmCause } from '../../shared/settings.ts';
import { lengthOf, tones, type Note, type Tone } from './tones.ts';

/** How long a note takes to come and to go, in seconds: without it, it would click. */
const fade = 0.02;

/** Plays the sound of a cause. Where the computer has no sound, it stays silent. */
export function playSound(cause: AlarmCause): void {
  const tone = tones[cause];
  const context = new AudioContext();
  // Some time passes before the device is awake; what is played at once loses its beginning.
  const begin = context.currentTime + 0.05;
  for (const note of tone.notes) playNote(context, tone, note, begin);
  setTimeout(
    () => {
      context.close().catch(() => undefined); // It is over either way.
    },
    (lengthOf(tone) + 0.5) * 1000,
  );
}

function playNote(context: AudioContext, { loudness, wave }: Tone, note: Note, begin: number): void {
  const start = begin + note.at;
  const end = start + note.lasts;
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(loudness, start + fade);
  gain.gain.setTargetAtTime(0, end - fade, fade / 2);
  const oscillator = context.createOscillator();
  oscillator.type = wave;
  oscillator.frequency.value = note.pitch;
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(end + fade);
}
