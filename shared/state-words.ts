import { errorText, type Text } from './i18n/text.ts';
import type { SessionState } from './session.ts';

/**
 * The words for a state, the same in the rail, the pane, the tray and for a screen reader.
 * @param now milliseconds since the epoch, for the countdown of `recovering`.
 */
export function stateWords(text: Text, state: SessionState, now: number): string {
  switch (state.kind) {
    case 'stopped':
      return text('state.stopped');
    case 'queued':
      return text('state.queued');
    case 'starting':
      return text('state.starting');
    case 'scan':
      return text(state.code.kind === 'qr' ? 'state.scan.qr' : 'state.scan.pairing');
    case 'scan-paused':
      return text(state.why === 'expired' ? 'state.scanPaused.expired' : 'state.scanPaused.unwatched');
    case 'syncing':
      return state.percent === null
        ? text('state.syncing')
        : text('state.syncing.percent', { percent: Math.round(state.percent) });
    case 'ready':
      return text(state.link === 'online' ? 'state.ready' : 'state.reconnecting');
    case 'held':
      return text(state.bySetting ? 'state.held.bySetting' : 'state.held');
    case 'conflict':
      return text('state.conflict');
    case 'logging-out':
      return text('state.loggingOut');
    case 'recovering':
      return text('state.recovering', {
        seconds: Math.max(0, Math.ceil((Date.parse(state.nextTryAt) - now) / 1000)),
      });
    case 'stopping':
      return text('state.stopping');
    case 'failed':
      return errorText(text, state.error);
  }
}
