import type { Account } from '../../shared/account.ts';
import { initials } from '../format/initials.ts';
import { usePicture } from '../state/pictures.ts';

const sizes = {
  small: { box: 'size-9 text-small', ring: 'border-3 p-px' },
  large: { box: 'size-12 text-lead', ring: 'border-4 p-px' },
} as const;

interface AvatarProps {
  account: Pick<Account, 'id' | 'label' | 'colour'>;
  size: keyof typeof sizes;
}

/**
 * The profile picture of an account's number in a ring of the account's colour; without one, the account's initials on
 * that colour, drawn and not text: the label always stands beside it.
 */
export function Avatar({ account, size }: AvatarProps) {
  const picture = usePicture(account.id);
  const { box, ring } = sizes[size];
  if (picture !== null) {
    return (
      <span
        aria-hidden
        data-colour={account.colour}
        className={`block shrink-0 rounded-full border-account-edge ${box} ${ring}`}
      >
        <PictureImage picture={picture} />
      </span>
    );
  }
  return (
    <span
      aria-hidden
      data-colour={account.colour}
      className={`grid shrink-0 place-items-center rounded-full bg-account font-semibold text-account-ink before:content-[attr(data-drawn)] ${box}`}
      data-drawn={initials(account.label)}
    />
  );
}

/** A profile picture as wide as its frame. It says nothing: whose it is stands beside it. */
export function PictureImage({ picture }: { picture: string }) {
  return (
    <img
      src={picture}
      alt=""
      // A row is dragged, and not the picture in it.
      draggable={false}
      // The outline is for pictures of the colour that is around them.
      className="size-full rounded-full object-cover outline -outline-offset-1 outline-ink/15"
    />
  );
}
