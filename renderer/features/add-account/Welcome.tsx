import { Button } from '../../ui/Button.tsx';
import { NumberedList } from '../../ui/NumberedList.tsx';

const steps = [
  <>
    <strong className="font-semibold text-ink">Add an account</strong> for a number, with the name your team
    uses for it.
  </>,
  <>
    <strong className="font-semibold text-ink">Scan its QR code</strong> with the phone that has the number.
    From then on it stays linked.
  </>,
  <>
    <strong className="font-semibold text-ink">Log out at shift change.</strong> A receipt shows that the link
    is gone from the phone and from this computer.
  </>,
];

/** What a first run shows: how the work goes, and the way in. */
export function Welcome({ onAdd }: { onAdd: () => void }) {
  return (
    <main tabIndex={-1} className="outline-none flex min-h-0 flex-1 overflow-y-auto p-8">
      <div className="m-auto w-full max-w-[440px]">
        <h1 className="text-display font-semibold text-balance">All your WhatsApp numbers on one desk</h1>
        <p className="mt-3 mb-8 text-lead text-ink-soft">
          Keep many numbers linked on this computer, see how each is doing, and hand them over cleanly.
        </p>
        <NumberedList items={steps} />
        <Button look="primary" onClick={onAdd} className="mt-8 h-10 px-5">
          Add your first account
        </Button>
      </div>
    </main>
  );
}
