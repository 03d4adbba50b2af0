import type { states as english } from '../en/states.ts';

/** The states of an account, the same in the rail, the pane, the tray and for a screen reader. */
export const states: Record<keyof typeof english, string> = {
  'state.stopped': 'रुका हुआ',
  'state.queued': 'शुरू होने के इंतज़ार में',
  'state.starting': 'शुरू हो रहा है',
  'state.scan.qr': 'QR कोड स्कैन करें',
  'state.scan.pairing': 'फ़ोन पर कोड डालें',
  'state.scanPaused.expired': 'QR कोड की अवधि ख़त्म',
  'state.scanPaused.unwatched': 'लिंक नहीं है',
  'state.syncing': 'लिंक हो रहा है',
  'state.syncing.percent': 'चैट लोड हो रही हैं {percent, number}%',
  'state.ready': 'लिंक है',
  'state.reconnecting': 'फिर से कनेक्ट हो रहा है',
  'state.held': 'पिछली बार से अलग नंबर',
  'state.held.bySetting': 'अपेक्षित नंबर नहीं',
  'state.conflict': 'दूसरे ब्राउज़र में खुला है',
  'state.loggingOut': 'लॉग आउट हो रहा है',
  'state.recovering': 'ठीक हो रहा है, {seconds, number} से॰ में फिर कोशिश',
  'state.stopping': 'रुक रहा है',
};
