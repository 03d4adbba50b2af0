import type { updates as english } from '../en/updates.ts';

/** Updates of the app. */
export const updates: Record<keyof typeof english, string> = {
  'updates.title': 'अपडेट',
  'updates.thisVersion': 'Switchboard {version}',
  'updates.notChecked': 'अभी तक किसी ने नया वर्शन नहीं जाँचा है।',
  'updates.newest': 'यह सबसे नया वर्शन है।',
  'updates.lastChecked': 'पिछली जाँच: {time}।',
  'updates.check': 'अभी जाँचें',
  'updates.checking': 'नया वर्शन जाँचा जा रहा है',
  'updates.available': 'वर्शन {version} उपलब्ध है',
  'updates.download': 'डाउनलोड करें',
  'updates.downloading': 'वर्शन {version} डाउनलोड हो रहा है',
  'updates.ready': 'वर्शन {version} तैयार है',
  'updates.readyWhat': 'Switchboard बंद होने पर यह इंस्टॉल होता है।',
  'updates.restart': 'दोबारा शुरू करके अपडेट करें',
  'updates.restartWhat': 'दोबारा शुरू करने पर सभी अकाउंट बंद होकर फिर खुल जाते हैं; लिंक किए गए नंबर लिंक रहते हैं।',
  'updates.waits': 'जैसे ही कोई अकाउंट लॉग आउट नहीं हो रहा होगा, Switchboard दोबारा शुरू होगा।',
  'updates.stay': 'दोबारा शुरू न करें',
  'updates.notes': 'नया क्या है',
  'updates.arrive': 'अपडेट कैसे आते हैं',
  'updates.channel': 'वर्शन',
  'updates.channelHint':
    'बीटा वर्शन पहले आते हैं और उनमें गड़बड़ियाँ हो सकती हैं। वापस जाने पर सबसे पहले अगला स्थिर वर्शन मिलता है।',
  'updates.channel.stable': 'स्थिर',
  'updates.channel.beta': 'बीटा',
  'updates.channelFixed': 'यह इस कंप्यूटर के एडमिनिस्ट्रेटर तय करते हैं।',
  'updates.automatic': 'अपने आप डाउनलोड करें',
  'updates.automaticHint': 'नया वर्शन मिलते ही डाउनलोड होता है और Switchboard बंद होने पर इंस्टॉल होता है।',
  'updates.off': 'Switchboard यहाँ अपने आप अपडेट नहीं होता।',
  'updates.off.unpackaged': 'यह कॉपी डेवलपमेंट के लिए है।',
  'updates.off.packageManager': 'इसे इस सिस्टम के पैकेज के रूप में इंस्टॉल किया गया है, और नया पैकेज इसे अपडेट करता है।',
  'updates.off.byHand': 'यह कॉपी हाथ से यहाँ रखी गई है। इसे अपडेट करने के लिए इसकी जगह नई कॉपी रखें।',
  'updates.off.readOnly': 'यह ऐसे फ़ोल्डर में है जिसमें आप लिख नहीं सकते। जिसने इसे वहाँ रखा है, वही इसे अपडेट कर सकता है।',
  'updates.off.noAddress': 'यह कॉपी अपडेट माँगने के पते के बिना बनाई गई थी।',
  'updates.off.policy': 'इस कंप्यूटर के एडमिनिस्ट्रेटर ने अपडेट बंद कर दिए हैं।',
  'updates.readyNote': 'वर्शन {version} इंस्टॉल के लिए तैयार है',
};

/** Their errors, and those of the computer’s policy, by their English texts. */
export const updatesErrors: Readonly<Record<string, string>> = {
  'The policy of this computer cannot be read.': 'इस कंप्यूटर की नीति नहीं पढ़ी जा सकती।',
  'The policy of this computer is too large to be one.':
    'इस कंप्यूटर की नीति इतनी बड़ी है कि वह नीति नहीं हो सकती।',
  'The policy of this computer says “{place}”, which this version of Switchboard does not know.':
    'इस कंप्यूटर की नीति में “{place}” है, जिसे Switchboard का यह संस्करण नहीं जानता।',
  'Ask your administrator to check {path}. The rest of it counts.':
    'अपने एडमिनिस्ट्रेटर से {path} जाँचने को कहें। बाकी सब लागू है।',
  'The policy of this computer is wrong at “{place}”.': 'इस कंप्यूटर की नीति “{place}” पर गलत है।',
  'Ask your administrator to check {path}, then restart Switchboard. Until then there are no updates.':
    'अपने एडमिनिस्ट्रेटर से {path} जाँचने को कहें, फिर Switchboard दोबारा शुरू करें। तब तक अपडेट नहीं मिलेंगे।',
  'The update server cannot be reached.': 'अपडेट सर्वर से संपर्क नहीं हो पा रहा है।',
  'Check the internet connection of this computer; Switchboard also tries again by itself.':
    'इस कंप्यूटर का इंटरनेट कनेक्शन जाँचें; Switchboard अपने आप भी दोबारा कोशिश करता है।',
  'The update server answered with error {status}.': 'अपडेट सर्वर ने गड़बड़ी {status} के साथ जवाब दिया।',
  'Try again later; Switchboard also tries again by itself.':
    'बाद में दोबारा कोशिश करें; Switchboard अपने आप भी दोबारा कोशिश करता है।',
  'The update server has nothing for this channel.': 'अपडेट सर्वर पर इस चैनल के लिए कुछ नहीं है।',
  'Try again later, or choose the other channel in the settings.':
    'बाद में दोबारा कोशिश करें या सेटिंग्स में दूसरा चैनल चुनें।',
  'The update server’s answer cannot be read.': 'अपडेट सर्वर का जवाब नहीं पढ़ा जा सकता।',
  'Try again later. If it happens again, tell whoever gave you Switchboard.':
    'बाद में दोबारा कोशिश करें। अगर फिर ऐसा हो, तो उन्हें बताएँ जिनसे आपको Switchboard मिला।',
  'The downloaded update is not the one that was announced, so it was deleted.':
    'डाउनलोड किया गया अपडेट वह नहीं है जिसकी सूचना दी गई थी, इसलिए उसे मिटा दिया गया।',
  'The update would have come over a connection that is not protected, so it was refused.':
    'अपडेट असुरक्षित कनेक्शन से आता, इसलिए उसे अस्वीकार कर दिया गया।',
  'Tell whoever gave you Switchboard. Nothing was downloaded.':
    'उन्हें बताएँ जिनसे आपको Switchboard मिला। कुछ भी डाउनलोड नहीं हुआ।',
  'The update could not be saved.': 'अपडेट सेव नहीं हो सका।',
  'Free some disk space, then try again.': 'डिस्क पर कुछ जगह खाली करें, फिर दोबारा कोशिश करें।',
  'The update server stopped answering.': 'अपडेट सर्वर ने जवाब देना बंद कर दिया।',
  'The update failed for a reason that Switchboard does not know.':
    'अपडेट ऐसी वजह से असफल हुआ जिसे Switchboard नहीं जानता।',
  'Try again later. Switchboard itself goes on as it is.':
    'बाद में दोबारा कोशिश करें। Switchboard जैसा है वैसा ही चलता रहता है।',
  'Switchboard does not update itself on this computer.': 'Switchboard इस कंप्यूटर पर अपने आप अपडेट नहीं होता।',
  'The settings say why, under “Updates”.': 'वजह सेटिंग्स में “अपडेट” में दी गई है।',
};
