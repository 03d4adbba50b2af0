import { CircleCheck, PlugZap } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import type { ProxyCheck } from './use-proxy-check.ts';

/** The button that checks a proxy, with what came of it; and what else is wrong with the proxy as a whole. */
export function CheckButton({ check, error }: { check: ProxyCheck; error: AppError | null }) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const { found } = check;

  useEffect(() => {
    if (found !== 'nothing') place.current?.scrollIntoView({ block: 'nearest' });
  }, [found]);

  return (
    <div ref={place} className="scroll-m-4">
      <div className="flex flex-wrap items-center gap-3">
        <Button icon={PlugZap} running={found === 'running'} onClick={() => void check.start()}>
          {text('proxy.check')}
        </Button>
        <p role="status" className="flex min-w-0 flex-1 items-center gap-2 text-ink-soft">
          {found === 'running' && <>{text('proxy.checking')}</>}
          {found === 'works' && (
            <>
              <CircleCheck aria-hidden size={16} className="shrink-0 text-ok" />
              {text('proxy.works')}
            </>
          )}
        </p>
      </div>
      <ErrorText error={error} className="mt-3" />
    </div>
  );
}
