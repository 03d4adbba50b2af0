import type { AppError } from '../../../shared/errors.ts';
import type { ProxySettings } from '../../../shared/proxy.ts';
import { useText } from '../../i18n/use-text.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { fieldOf, keepsPassword, type ProxyForm } from './form.ts';
import { PasswordField } from './PasswordField.tsx';
import { CheckButton } from './CheckButton.tsx';
import { useProxyCheck } from './use-proxy-check.ts';

interface ProxyFieldsProps {
  /** The account whose kept password may be used; null for one that is not there yet. */
  accountId: string | null;
  /** The proxy that the account has now. */
  kept: ProxySettings | null;
  form: ProxyForm;
  onChange: (form: ProxyForm) => void;
  /** What is wrong with it; what belongs to one box stands there. */
  error: AppError | null;
}

/** The boxes for a proxy, and its check. */
export function ProxyFields({ accountId, kept, form, onChange, error }: ProxyFieldsProps) {
  const text = useText();
  const hasPassword = keepsPassword(form, kept);
  const change = (part: Partial<ProxyForm>) => {
    onChange({ ...form, ...part });
  };
  const check = useProxyCheck(accountId, form);
  const shown = typeof check.found === 'string' ? error : check.found;
  const wrong = shown && fieldOf(form, shown);
  const at = (field: typeof wrong) => (wrong === field ? shown : null);

  return (
    <div className="flex flex-col gap-4">
      <Field label={text('proxy.way')} error={form.way === 'none' ? error : null}>
        {(ties) => (
          <Select
            {...ties}
            value={form.way}
            onChoose={(way) => {
              change({ way });
            }}
            choices={[
              { value: 'none', words: text('proxy.none') },
              { value: 'http', words: text('proxy.http') },
              { value: 'socks5', words: text('proxy.socks5') },
            ]}
          />
        )}
      </Field>
      {form.way !== 'none' && (
        <>
          <div className="grid grid-cols-[1fr_7rem] items-start gap-4">
            <Field label={text('proxy.host')} hint={text('proxy.hostHint')} error={at('host')}>
              {(ties) => (
                <TextBox
                  {...ties}
                  dir="ltr"
                  value={form.host}
                  placeholder="proxy.example.com"
                  onChange={(event) => {
                    change({ host: event.target.value });
                  }}
                />
              )}
            </Field>
            <Field label={text('proxy.port')} error={at('port')}>
              {(ties) => (
                <TextBox
                  {...ties}
                  dir="ltr"
                  inputMode="numeric"
                  value={form.port}
                  placeholder="8080"
                  onChange={(event) => {
                    change({ port: event.target.value });
                  }}
                />
              )}
            </Field>
          </div>
          <div className="grid grid-cols-2 items-start gap-4">
            <Field label={text('proxy.username')} error={at('login')}>
              {(ties) => (
                <TextBox
                  {...ties}
                  dir="ltr"
                  value={form.username}
                  onChange={(event) => {
                    change({ username: event.target.value });
                  }}
                />
              )}
            </Field>
            <PasswordField
              hasPassword={hasPassword}
              value={hasPassword ? form.password : (form.password ?? '')}
              onChange={(password) => {
                change({ password });
              }}
            />
          </div>
          <CheckButton check={check} error={at(null)} />
        </>
      )}
    </div>
  );
}
