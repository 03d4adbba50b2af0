import { Archive, Eraser, Smartphone } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { Consequence } from '../../ui/Consequences.tsx';

/** What logging out means, for one number or for those of a team: what it takes, what is erased, and what stays. */
export function LogOutConsequences() {
  const text = useText();
  return (
    <>
      <Consequence icon={Smartphone} title={text('logOut.needed.title')}>
        {text('logOut.needed.detail')}
      </Consequence>
      <Consequence icon={Eraser} title={text('logOut.erased.title')}>
        {text('logOut.erased.detail')}
      </Consequence>
      <Consequence icon={Archive} title={text('logOut.kept.title')}>
        {text('logOut.kept.detail')}
      </Consequence>
    </>
  );
}
