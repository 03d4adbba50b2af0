import type { AppError } from '../shared/errors.ts';
import type { AppNotice, AppView } from '../shared/view.ts';

type NewNotice = AppNotice extends infer N ? (N extends AppNotice ? Omit<N, 'id'> : never) : never;

/** What the interface shows of the app as a whole, and the one place that changes it. */
export class AppStatus {
  readonly #changed: (view: AppView) => void;
  #view: AppView;

  constructor(
    start: Pick<AppView, 'version' | 'standIn' | 'safeMode' | 'dataFolder' | 'language'>,
    changed: (view: AppView) => void,
  ) {
    this.#view = {
      ...start,
      browser: { kind: 'looking' },
      lighterBrowser: false,
      download: null,
      blocked: null,
      notices: [],
      quitAsked: false,
    };
    this.#changed = changed;
  }

  get view(): AppView {
    return this.#view;
  }

  update(
    change: Partial<Omit<AppView, 'version' | 'standIn' | 'safeMode' | 'dataFolder' | 'notices'>>,
  ): void {
    this.#view = { ...this.#view, ...change };
    this.#changed(this.#view);
  }

  /** Shows a notice until it is dismissed; the same one is not shown twice. */
  notify(notice: NewNotice): void {
    const isSame = (other: AppNotice) =>
      JSON.stringify({ ...other, id: '' }) === JSON.stringify({ ...notice, id: '' });
    if (this.#view.notices.some(isSame)) return;
    this.#setNotices([...this.#view.notices, { ...notice, id: crypto.randomUUID() }]);
  }

  notifyProblem(error: AppError): void {
    this.notify({ kind: 'problem', error });
  }

  dismiss(id: string): void {
    const left = this.#view.notices.filter((notice) => notice.id !== id);
    if (left.length < this.#view.notices.length) this.#setNotices(left);
  }

  #setNotices(notices: AppNotice[]): void {
    this.#view = { ...this.#view, notices };
    this.#changed(this.#view);
  }
}
