import type { ReactNode } from 'react';
import type { HandOver } from '../../../shared/hand-over.ts';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Card } from '../../ui/Card.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { ItemRow } from './ItemRow.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { PanelHead } from './PanelHead.tsx';
import { proofColumns } from './Proofs.tsx';
import { handOverParts, itemsOfPart, partWords, resultsOf, type ItemResult } from './results.ts';

interface HandOverPanelProps {
  handOver: HandOver;
  accounts: readonly AccountView[];
}

/**
 * A shift that ends, or has ended, in the place of the pane: how far it is, then what is proved of every number and what
 * is left to do. It stays until somebody acknowledges it.
 */
export function HandOverPanel({ handOver, accounts }: HandOverPanelProps) {
  const { commands } = useServices();
  const retry = useCommand(commands.retryHandOver);
  const { id } = handOver;
  const results = resultsOf(handOver, accounts);
  const row = (result: ItemResult) => (
    <ItemRow
      key={result.item.account}
      result={result}
      retrying={retry.running}
      onRetry={(account) => void retry.start({ id, accounts: [account] })}
    />
  );
  return (
    <main
      aria-labelledby="hand-over-heading"
      tabIndex={-1}
      className="flex min-h-0 flex-1 flex-col outline-none tiny:overflow-y-auto"
    >
      <div className="min-h-0 flex-1 overflow-y-auto px-6 py-6 short:py-4 tiny:flex-none tiny:overflow-visible">
        <div className="mx-auto flex w-full max-w-[860px] flex-col gap-4">
          <PanelHead handOver={handOver} results={results} />
          <ErrorText error={retry.error} />
          {results.isRunning ? (
            <Items>{results.items.map(row)}</Items>
          ) : (
            handOverParts.map((part) => {
              const items = itemsOfPart(results.items, part);
              return (
                items.length > 0 && (
                  <Part key={part} part={part} count={items.length}>
                    {items.map(row)}
                  </Part>
                )
              );
            })
          )}
        </div>
      </div>
      <PanelFoot
        handOver={handOver}
        results={results}
        retrying={retry.running}
        onRetryAll={() => void retry.start({ id })}
      />
    </main>
  );
}

/** The accounts while they are logged out, in their order: nothing jumps under the eye. */
function Items({ children }: { children: ReactNode }) {
  const text = useText();
  return (
    <Card aria-label={text('handOver.items')} className="overflow-hidden">
      <Columns />
      <ul className="divide-y divide-line">{children}</ul>
    </Card>
  );
}

interface PartProps {
  part: 'needs' | 'proved' | 'others';
  count: number;
  children: ReactNode;
}

function Part({ part, count, children }: PartProps) {
  const text = useText();
  const headingId = `hand-over-${part}`;
  return (
    <Card aria-labelledby={headingId} className="animate-arrive overflow-hidden">
      <Columns heading={text(partWords[part])} id={headingId} count={count} bare={part === 'others'} />
      <ul className="divide-y divide-line">{children}</ul>
    </Card>
  );
}

interface ColumnsProps {
  heading?: string;
  id?: string;
  count?: number;
  /** Without the proofs, where nothing was to be proved. */
  bare?: boolean;
}

/** What stands in the columns below; each row says it again for whoever listens. */
function Columns({ heading, id, count, bare = false }: ColumnsProps) {
  const text = useText();
  return (
    <div className="flex items-end gap-4 border-b border-line bg-sunken px-5 py-2 text-small text-ink-faint">
      {heading === undefined ? (
        <span aria-hidden className="min-w-0 flex-1">
          {text('handOver.column')}
        </span>
      ) : (
        <h2 id={id} className="min-w-0 flex-1 font-semibold text-ink">
          {heading} <span className="font-normal text-ink-faint">{count}</span>
        </h2>
      )}
      {!bare && (
        <div aria-hidden className={`${proofColumns} break-words narrow:hidden`}>
          <span>{text('receipt.phoneTold')}</span>
          <span>{text('receipt.chromeClosed')}</span>
          <span>{text('receipt.credentialsErased')}</span>
        </div>
      )}
    </div>
  );
}
