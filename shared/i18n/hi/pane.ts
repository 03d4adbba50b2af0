import type { pane as english } from '../en/pane.ts';

/** The pane: who the account is, how it stands, and what comes next in each state. */
export const pane: Record<keyof typeof english, string> = {
  'pane.choose': 'कोई अकाउंट चुनें।',
  'pane.noNumber': 'कोई नंबर लिंक नहीं है',
  'pane.numberUnknown': 'ऐसा लिंक जिसका नंबर अभी पता नहीं है',
  'pane.dismissNotice': 'सूचना हटाएँ',
  'pane.notice.at': '{notice}, {time}',
  'pane.notice.loggedOut': 'यहाँ लॉग आउट किया गया',
  'pane.notice.unlinkedOnPhone': 'फ़ोन पर अनलिंक किया गया',
  'pane.notice.loginLost': 'WhatsApp अब इस लॉगिन को नहीं पहचानता',
  'pane.notice.alreadyLoggedOut': 'यह पहले से लॉग आउट था',
  'pane.notice.qrExpired': 'किसी ने समय पर QR कोड स्कैन नहीं किया',
  'pane.notice.otherNumber': 'पिछली बार के नंबर {number} से अलग नंबर',
  'pane.notice.otherNumber.bySetting': 'अपेक्षित नंबर {number} से अलग नंबर',
  'pane.notice.recovered': 'फिर से चल रहा है। {message}',
  'pane.spoken.recovering': 'ठीक किया जा रहा है। {message}',
  'pane.spoken.syncing': 'लिंक हो रहा है। चैट लोड हो रही हैं।',

  'pane.stopped.title': 'यह अकाउंट रुका हुआ है',
  'pane.stopped.linked': 'नंबर लिंक रहता है, लेकिन जब तक आप इसे शुरू नहीं करते, इस कंप्यूटर पर कुछ नहीं आता।',
  'pane.stopped.unlinked': 'कोई नंबर लिंक नहीं है। QR कोड पाने के लिए इसे शुरू करें।',
  'pane.start': 'शुरू करें',

  'pane.queued.title': '{before, plural, =0 {शुरू होने में अगला} one {इससे पहले # अकाउंट} other {इससे पहले # अकाउंट}}',
  'pane.queued.detail': 'अकाउंट एक-एक करके शुरू होते हैं, ताकि कंप्यूटर तेज़ चलता रहे।',
  'pane.queued.cancel': 'शुरू न करें',

  'pane.starting.title': 'तैयारी हो रही है',
  'pane.starting.linked': 'इस बीच नंबर लिंक रहता है।',
  'pane.starting.unlinked': 'कुछ ही पल में QR कोड आएगा।',
  'pane.starting.name': 'शुरू हो रहा है',
  'pane.starting.step': 'चरण {step, number}/{steps, number}: {name}',
  'pane.starting.chrome': 'Chrome खोलना',
  'pane.starting.page': 'WhatsApp Web खोलना',
  'pane.starting.restore': 'लिंक बहाल करना',
  'pane.starting.code': 'QR कोड पाना',
  'pane.step.done': '{name}<hidden>, पूरा</hidden>',
  'pane.step.now': '{name}<hidden>, जारी है</hidden>',
  'pane.step.next': '{name}<hidden>, अभी बाकी</hidden>',

  'pane.syncing.title': 'फ़ोन लिंक हो रहा है',
  'pane.syncing.detail': 'चैट लोड होने तक फ़ोन को अनलॉक और ऑनलाइन रखें।',
  'pane.syncing.name': 'चैट लोड हो रही हैं',
  'pane.syncing.waiting': 'WhatsApp का इंतज़ार है',

  'pane.paused.expired.title': 'फ़ोन तैयार हो तो हम भी तैयार हैं',
  'pane.paused.expired.detail':
    'कुछ देर तक किसी ने कोड स्कैन नहीं किया, इसलिए Chrome बंद कर दिया गया। नया कोड दिखाने से पहले फ़ोन पास रखें।',
  'pane.paused.expired.action': 'नया QR कोड',
  'pane.paused.unwatched.title': 'लिंक नहीं है',
  'pane.paused.unwatched.detail': 'फ़ोन पास हो, तब इसका QR कोड दिखाएँ।',
  'pane.paused.unwatched.action': 'QR कोड दिखाएँ',

  'pane.held.title': 'क्या यह सही नंबर है?',
  'pane.held.detail': 'पिछली बार {label} में यह नंबर नहीं था। आपके फ़ैसला करने तक इसका इस्तेमाल नहीं होगा।',
  'pane.held.detail.bySetting': '{label} के लिए यह अपेक्षित नंबर नहीं है। आपके फ़ैसला करने तक इसका इस्तेमाल नहीं होगा।',
  'pane.held.now': 'अभी स्कैन हुआ',
  'pane.held.before': 'पिछली बार',
  'pane.held.expected': 'अपेक्षित',
  'pane.held.logOut': 'वापस लॉग आउट करें',
  'pane.held.keep': 'यही नंबर रखें',

  'pane.conflict.title': 'WhatsApp इस लिंक को कहीं और इस्तेमाल कर रहा है',
  'pane.conflict.detail':
    'जब तक आप इसे वापस नहीं लेते, यहाँ कुछ नहीं आता। अगर आपको नहीं पता कि यह कहाँ खुला है, तो लॉग आउट करें: तब लिंक हर जगह से टूट जाता है।',
  'pane.conflict.action': 'यहाँ इस्तेमाल करें',

  'pane.recovering.attempt': 'काउंटडाउन ख़त्म होने पर कोशिश {attempt, number} अपने-आप शुरू होगी।',
  'pane.recovering.left': 'अगली कोशिश में बचा समय',
  'pane.recovering.action': 'अभी कोशिश करें',

  'pane.loggingOut.title': 'लिंक हटाया जा रहा है',
  'pane.loggingOut.detail': 'तीनों चरण पूरे होने पर प्रमाण मिलेगा।',

  'pane.stopping.title': 'Chrome बंद हो रहा है',
  'pane.stopping.linked': 'नंबर लिंक रहता है।',
  'pane.stopping.unlinked': 'कोई नंबर लिंक नहीं है।',

  'pane.failed.title': 'यह अकाउंट नहीं चल रहा है',
  'pane.failed.cause': 'क्या हुआ',
  'pane.failed.next': 'अगला कदम',
  'pane.failed.retryable': 'शायद फिर से कोशिश करना ही काफ़ी हो।',
  'pane.failed.notRetryable': 'फिर से कोशिश करना अगले कदम के बाद ही काम आएगा।',
  'pane.failed.else': 'अगर इससे बात न बने',
  'pane.failed.else.stays': 'इस बीच कुछ नहीं खोता: {number} फ़ोन पर लिंक रहता है।',
  'pane.failed.else.reset':
    '“अन्य कार्रवाइयाँ” में जाकर कनेक्शन रीसेट करें। सब कुछ नए सिरे से शुरू होता है और फ़ोन से नया कोड स्कैन करना होता है।',
  'pane.failed.else.details': 'जानकारी उसे भेजें जो Switchboard की देखरेख करता है। उसमें कोई नंबर नहीं होता।',
  'pane.failed.copy': 'जानकारी कॉपी करें',
  'pane.copied': 'कॉपी हो गया',
  'pane.notCopied': 'कॉपी नहीं हुआ',
};
