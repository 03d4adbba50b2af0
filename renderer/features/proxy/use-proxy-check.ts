import { useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { proxyInputOf, type ProxyForm } from './form.ts';

export interface ProxyCheck {
  readonly start: () => Promise<void>;
  /** What came of it for the boxes as they are now. */
  readonly found: 'nothing' | 'running' | 'works' | AppError;
}

/** Asks the proxy as it stands in the boxes for a way to WhatsApp. @param accountId whose kept password may be used. */
export function useProxyCheck(accountId: string | null, form: ProxyForm): ProxyCheck {
  const { commands } = useServices();
  const check = useCommand(commands.checkProxy);
  const [checked, setChecked] = useState<{ form: ProxyForm; found: 'works' | AppError } | null>(null);

  const start = async () => {
    const input = proxyInputOf(form);
    if (!input.ok) {
      setChecked({ form, found: input.error });
      return;
    }
    if (input.value === null) return;
    const proxy = input.value;
    const result = await check.start(accountId === null ? { proxy } : { id: accountId, proxy });
    setChecked({ form, found: result.ok ? 'works' : result.error });
  };

  // What was said about other boxes says nothing about these.
  const found = checked?.form === form ? checked.found : 'nothing';
  return { start, found: check.running ? 'running' : found };
}
