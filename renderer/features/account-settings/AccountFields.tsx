import { Info } from 'lucide-react';
import { useId } from 'react';
import { maxNoteLength, type Account } from '../../../shared/account.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { Team } from '../../../shared/team.ts';
import { readableNumber } from '../../format/number.ts';
import { useText } from '../../i18n/use-text.ts';
import { Field } from '../../ui/Field.tsx';
import { Rows, Section } from '../../ui/Section.tsx';
import { Swatches } from '../../ui/Swatches.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextArea, TextBox } from '../../ui/TextBox.tsx';
import { changesProxy } from '../proxy/form.ts';
import { ProxyFields } from '../proxy/ProxyFields.tsx';
import { expectedNumberOf, type AccountForm } from './form.ts';
import type { Part, Refusal } from './save.ts';
import { TeamField } from './TeamField.tsx';

interface AccountFieldsProps {
  account: Account;
  teams: readonly Team[];
  form: AccountForm;
  onChange: (part: Partial<AccountForm>) => void;
  refusal: Refusal | null;
}

/** The boxes of an account's settings, each with what is wrong with it. */
export function AccountFields({ account, teams, form, onChange, refusal }: AccountFieldsProps) {
  const text = useText();
  const at = (part: Part) => (refusal?.part === part ? refusal.error : null);
  return (
    <div className="flex flex-col gap-8">
      <Section title={text('accountSettings.identity')}>
        <div className="flex flex-col gap-5">
          <Field
            label={text('accountSettings.label')}
            hint={text('accountSettings.labelHint')}
            error={at('label')}
          >
            {(ties) => (
              <TextBox
                {...ties}
                dir="auto"
                value={form.label}
                onChange={(event) => {
                  onChange({ label: event.target.value });
                }}
              />
            )}
          </Field>
          <ColourField form={form} onChange={onChange} />
          <TeamField
            label={text('accountSettings.team')}
            teams={teams}
            team={form.team}
            onChange={(team) => {
              onChange({ team });
            }}
            error={at('team')}
          />
          <Field label={text('accountSettings.note')} hint={text('accountSettings.noteHint')}>
            {(ties) => (
              <TextArea
                {...ties}
                dir="auto"
                rows={3}
                maxLength={maxNoteLength}
                value={form.note}
                onChange={(event) => {
                  onChange({ note: event.target.value });
                }}
              />
            )}
          </Field>
        </div>
      </Section>
      <Section title={text('accountSettings.number')}>
        <div className="flex flex-col gap-5">
          <ExpectedField form={form} onChange={onChange} error={at('expected')} />
          <Rows>
            <Field
              layout="row"
              label={text('accountSettings.startsWithApp')}
              hint={text('accountSettings.startsWithAppHint')}
            >
              {(ties) => (
                <Switch
                  {...ties}
                  on={form.startsWithApp}
                  onTurn={(startsWithApp) => {
                    onChange({ startsWithApp });
                  }}
                />
              )}
            </Field>
          </Rows>
        </div>
      </Section>
      <Section title={text('accountSettings.network')}>
        <ProxyFields
          accountId={account.id}
          kept={account.proxy}
          form={form.proxy}
          onChange={(proxy) => {
            onChange({ proxy });
          }}
          error={at('proxy')}
        />
        {changesProxy(form.proxy, account.proxy) && (
          <p role="status" className="mt-4 flex gap-2 rounded-control bg-trouble-soft px-3 py-2 text-trouble">
            <Info aria-hidden size={16} className="mt-0.5 shrink-0" />
            {text('accountSettings.restarts')}
          </p>
        )}
      </Section>
    </div>
  );
}

type PartProps = Pick<AccountFieldsProps, 'form' | 'onChange'>;

function ColourField({ form, onChange }: PartProps) {
  const text = useText();
  const id = useId();
  return (
    <div>
      <p id={id} className="mb-2 font-medium">
        {text('accountSettings.colour')}
      </p>
      <Swatches
        labelledBy={id}
        value={form.colour}
        onChoose={(colour) => {
          onChange({ colour });
        }}
      />
    </div>
  );
}

function ExpectedField({ form, onChange, error }: PartProps & { error: AppError | null }) {
  const text = useText();
  const parsed = expectedNumberOf(form);
  const hint =
    parsed.ok && parsed.value !== null
      ? text('accountSettings.expectedRead', { number: readableNumber(parsed.value) })
      : text('accountSettings.expectedHint');
  return (
    <Field label={text('accountSettings.expected')} hint={hint} error={error}>
      {(ties) => (
        <TextBox
          {...ties}
          type="tel"
          dir="ltr"
          placeholder="+44 7700 900123"
          value={form.expectedNumber}
          onChange={(event) => {
            onChange({ expectedNumber: event.target.value });
          }}
        />
      )}
    </Field>
  );
}
