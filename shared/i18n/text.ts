import type { AppError } from '../errors.ts';
import type { en } from './en/index.ts';

export type MessageId = keyof typeof en;

/** Every message in one language, by its id; also the texts of errors, by their English. */
export type Messages = Readonly<Record<MessageId, string>>;
export type ErrorTexts = Readonly<Record<string, string>>;

/** What goes into a message's places. */
export type Values = Readonly<Record<string, string | number | Date>>;

/** Gives a message in the language of the interface. */
export interface Text {
  (id: MessageId, values?: Values): string;
  /** A text that came as English from where no language is known: an error, or why something could not be proved. */
  english(source: string, values?: Values): string;
}

/** What happened and the next step, in one text. */
export const errorText = (text: Text, { message, hint, values }: AppError): string =>
  `${text.english(message, values)} ${text.english(hint, values)}`;
