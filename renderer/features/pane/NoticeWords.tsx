import type { Notice } from '../../../shared/notice.ts';
import { Phrase } from '../../i18n/Phrase.tsx';
import { useText } from '../../i18n/use-text.ts';
import { PhoneNumber } from '../../ui/PhoneNumber.tsx';
import { noticeWords, otherNumberId } from './notice-words.ts';

/** An account's notice in words, with a number as every number is shown. */
export function NoticeWords({ notice }: { notice: Notice }) {
  const text = useText();
  if (notice.kind !== 'other-number') return noticeWords(text, notice);
  const number = <PhoneNumber digits={notice.before} />;
  return <Phrase id={otherNumberId(notice)} values={{ number }} />;
}
