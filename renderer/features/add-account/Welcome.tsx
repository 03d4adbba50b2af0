import { ArrowLeftRight, LockKeyhole, Plus, QrCode, type LucideIcon } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';

/** What a first run shows: how the work goes, what stays on this computer, and the way in. */
export function Welcome({ onAdd }: { onAdd: () => void }) {
  const text = useText();
  return (
    <main tabIndex={-1} className="flex min-h-0 flex-1 overflow-y-auto p-8 outline-none short:py-4">
      <div className="m-auto w-full max-w-[480px]">
        <h1 className="text-display font-semibold text-balance">{text('firstRun.title')}</h1>
        <p className="mt-2 text-lead text-pretty text-ink-soft">{text('firstRun.lead')}</p>
        <Card className="mt-6 px-6 pt-6 short:mt-4 short:pt-4">
          <ol>
            <Step icon={Plus} title={text('firstRun.add.title')}>
              {text('firstRun.add.detail')}
            </Step>
            <Step icon={QrCode} title={text('firstRun.scan.title')}>
              {text('firstRun.scan.detail')}
            </Step>
            <Step icon={ArrowLeftRight} title={text('firstRun.handOver.title')}>
              {text('firstRun.handOver.detail')}
            </Step>
          </ol>
        </Card>
        <Button look="primary" onClick={onAdd} className="mt-6 h-11 w-full text-lead short:mt-4">
          {text('firstRun.begin')}
        </Button>
        <p className="mt-4 flex gap-2 text-small text-pretty text-ink-faint">
          <LockKeyhole aria-hidden size={14} className="mt-px shrink-0" />
          {text('firstRun.local')}
        </p>
      </div>
    </main>
  );
}

/** A step, joined to the next one by a line. */
function Step({ icon: Icon, title, children }: { icon: LucideIcon; title: string; children: string }) {
  return (
    <li className="group relative flex gap-4 pb-6 short:pb-4">
      <span aria-hidden className="absolute start-[17px] top-10 bottom-1 w-px bg-line group-last:hidden" />
      <span className="grid size-9 shrink-0 place-items-center rounded-full bg-busy-soft text-busy">
        <Icon aria-hidden size={18} />
      </span>
      <div className="min-w-0">
        <p className="font-semibold">{title}</p>
        <p className="text-pretty text-ink-soft">{children}</p>
      </div>
    </li>
  );
}
