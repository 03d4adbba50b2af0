/**
 * A dialog that more than one place can open, and what it is about, by ids. There is one at a time; what a single
 * button opens, and nothing else, stays with that button.
 */
export type DeskDialog =
  | { readonly kind: 'add-account' }
  | { readonly kind: 'switcher' }
  | { readonly kind: 'diagnostics' }
  /** Of the whole desk. */
  | { readonly kind: 'journal' }
  | { readonly kind: 'account-settings'; readonly account: string }
  /** The question of the account's own log-out button; the account is shown with it. */
  | { readonly kind: 'log-out'; readonly account: string }
  | { readonly kind: 'move-to-team'; readonly account: string }
  /** With an account, that account moves into the new team. */
  | { readonly kind: 'new-team'; readonly account: string | null }
  | { readonly kind: 'edit-team'; readonly team: string }
  | { readonly kind: 'remove-team'; readonly team: string }
  | { readonly kind: 'team-schedule'; readonly team: string }
  /** Null: the accounts that are in no team. */
  | { readonly kind: 'end-shift' | 'take-over'; readonly of: string | null };
