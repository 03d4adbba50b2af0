/** Errors and reasons in receipts, by their English. */
export const errors: Readonly<Record<string, string>> = {
  'A browser from the Snap store cannot open the folder in which Switchboard keeps its data.':
    'Snap स्टोर का ब्राउज़र वह फ़ोल्डर नहीं खोल सकता जिसमें Switchboard अपना डेटा रखता है।',
  'A line is missing at the end of the journal.': 'जर्नल के आख़िर में एक पंक्ति गायब है।',
  'A number is linked to this account.': 'इस अकाउंट से एक नंबर लिंक है।',
  'A password that was kept can no longer be read.': 'सेव किया गया एक पासवर्ड अब पढ़ा नहीं जा सकता।',
  'An HTTP proxy’s username cannot contain a colon.': 'HTTP प्रॉक्सी के यूज़रनेम में कोलन नहीं हो सकता।',
  'Another browser is being downloaded.': 'कोई दूसरा ब्राउज़र डाउनलोड हो रहा है।',
  'Another file was read since.': 'इस बीच कोई दूसरी फ़ाइल पढ़ी गई।',
  'Ask the proxy’s provider to allow web.whatsapp.com on port 443, or use another proxy.':
    'प्रॉक्सी देने वाले से पोर्ट 443 पर web.whatsapp.com की अनुमति देने को कहें, या कोई दूसरा प्रॉक्सी इस्तेमाल करें।',
  'Begin with it instead of the 0, for example +44.': '0 की जगह इससे शुरू करें, जैसे +44।',
  'Begin with the country code, for example +44.': 'देश के कोड से शुरू करें, जैसे +44।',
  'Change it in the system’s own settings.': 'इसे सिस्टम की सेटिंग्स में बदलें।',
  'Check it against the phone.': 'इसे फ़ोन से मिलाकर देखें।',
  'Check its address, its port and its kind (HTTP or SOCKS5), and that it runs.':
    'इसका पता, पोर्ट और प्रकार (HTTP या SOCKS5) जाँचें, और देखें कि यह चल रहा है।',
  'Check that it opens by itself. Switchboard tries again by itself.':
    'देखें कि वह अपने-आप खुलता है या नहीं। Switchboard अपने-आप फिर से कोशिश करता है।',
  'Check that its country code and all digits are there.': 'देखें कि देश का कोड और सभी अंक मौजूद हैं।',
  'Check that the data folder is readable for you, then try again.':
    'देखें कि आप डेटा फ़ोल्डर पढ़ सकते हैं, फिर दोबारा कोशिश करें।',
  'Check that the data folder is writable, then try again.':
    'देखें कि डेटा फ़ोल्डर में लिखा जा सकता है, फिर दोबारा कोशिश करें।',
  'Check that the disk is not full and the data folder is writable, then try again.':
    'देखें कि डिस्क भरी नहीं है और डेटा फ़ोल्डर में लिखा जा सकता है, फिर दोबारा कोशिश करें।',
  'Check that the disk is not full and the data folder is writable. What was not written is kept and tried again with the next entry.':
    'देखें कि डिस्क भरी नहीं है और डेटा फ़ोल्डर में लिखा जा सकता है। जो नहीं लिखा गया, उसे रखा गया है और अगली एंट्री के साथ फिर से लिखने की कोशिश होगी।',
  'Check the internet connection. Switchboard tries again by itself.':
    'इंटरनेट कनेक्शन जाँचें। Switchboard अपने-आप फिर से कोशिश करता है।',
  'Check the network of this computer, then try again.': 'इस कंप्यूटर का नेटवर्क जाँचें, फिर दोबारा कोशिश करें।',
  'Check the number, with its country code and without a leading zero.':
    'देश के कोड के साथ और शुरुआती शून्य के बिना नंबर जाँचें।',
  'Choose another label, so that nobody answers from the wrong number.':
    'कोई दूसरा लेबल चुनें, ताकि कोई ग़लत नंबर से जवाब न दे।',
  'Choose another name.': 'कोई दूसरा नाम चुनें।',
  'Choose the program file of Google Chrome, Chromium, Edge or Brave.':
    'Google Chrome, Chromium, Edge या Brave की प्रोग्राम फ़ाइल चुनें।',
  'Chrome could not be closed.': 'Chrome बंद नहीं किया जा सका।',
  'Chrome could not be started.': 'Chrome शुरू नहीं किया जा सका।',
  'Chrome ended unexpectedly.': 'Chrome अचानक बंद हो गया।',
  'Chrome was not running.': 'Chrome चल नहीं रहा था।',
  'Close WhatsApp Web in the other browser, or restart this account.':
    'दूसरे ब्राउज़र में WhatsApp Web बंद करें, या इस अकाउंट को फिर से शुरू करें।',
  'Close it and use the Switchboard window.': 'इसे बंद करें और Switchboard की विंडो इस्तेमाल करें।',
  'Close programs that may hold them open, then try again.':
    'जिन प्रोग्राम में ये खुले हो सकते हैं उन्हें बंद करें, फिर दोबारा कोशिश करें।',
  'Copy them again without it.': 'इन्हें उसके बिना फिर से कॉपी करें।',
  'Download it from Google, or choose the program file of one that is installed.':
    'इसे Google से डाउनलोड करें, या किसी इंस्टॉल किए हुए ब्राउज़र की प्रोग्राम फ़ाइल चुनें।',
  'Download it from Google, or switch the lighter browser off.':
    'इसे Google से डाउनलोड करें, या हल्का ब्राउज़र बंद करें।',
  'Each may have at most {most} bytes.': 'हर एक में ज़्यादा से ज़्यादा {most} बाइट हो सकते हैं।',
  'End it in the system’s task manager, then try again.':
    'इसे सिस्टम के टास्क मैनेजर में बंद करें, फिर दोबारा कोशिश करें।',
  'Enter both again, as the proxy’s provider gives them.': 'दोनों फिर से वैसे ही डालें जैसे प्रॉक्सी देने वाले ने दिए हैं।',
  'Free some space, then try again.': 'कुछ जगह खाली करें, फिर दोबारा कोशिश करें।',
  'Free {megabytes} MB, then try again.': '{megabytes} MB जगह खाली करें, फिर दोबारा कोशिश करें।',
  'Give a whole number from 1 to 65535.': '1 से 65535 तक की कोई पूर्ण संख्या डालें।',
  'Give its name (proxy.example.com) or its IPv4 address, without http:// and without the port.':
    'इसका नाम (proxy.example.com) या IPv4 पता डालें, http:// और पोर्ट के बिना।',
  'Give one of them another label in the file, or pick another file.':
    'फ़ाइल में इनमें से किसी एक को दूसरा लेबल दें, या कोई दूसरी फ़ाइल चुनें।',
  'Give one of them another name in the file, or pick another file.':
    'फ़ाइल में इनमें से किसी एक को दूसरा नाम दें, या कोई दूसरी फ़ाइल चुनें।',
  'Give the account a name that agents will recognise.': 'अकाउंट को ऐसा नाम दें जिसे एजेंट पहचान सकें।',
  'Give the part before the colon only.': 'सिर्फ़ कोलन से पहले का हिस्सा डालें।',
  'Give the team a name that agents will recognise.': 'टीम को ऐसा नाम दें जिसे एजेंट पहचान सकें।',
  'Give the username that belongs to it.': 'इसका यूज़रनेम भी डालें।',
  'If nobody restored an older copy of the data folder, someone may have changed the journal. It goes on from here.':
    'अगर किसी ने डेटा फ़ोल्डर की पुरानी कॉपी बहाल नहीं की है, तो हो सकता है कि किसी ने जर्नल बदला हो। जर्नल यहाँ से आगे चलता है।',
  'Install Google Chrome or Chromium in the way that is usual on this system.':
    'इस सिस्टम के सामान्य तरीके से Google Chrome या Chromium इंस्टॉल करें।',
  'Install and unlock a keyring (GNOME Keyring or KWallet) and restart Switchboard, or use a proxy without a password.':
    'कोई कीरिंग (GNOME Keyring या KWallet) इंस्टॉल और अनलॉक करके Switchboard को फिर से शुरू करें, या बिना पासवर्ड वाला प्रॉक्सी इस्तेमाल करें।',
  'Install the package chromium-sandbox, or Google Chrome, which brings its own; then try again.':
    'chromium-sandbox पैकेज इंस्टॉल करें, या Google Chrome, जिसमें यह पहले से होता है; फिर दोबारा कोशिश करें।',
  'It may have been removed; look at the list again.': 'हो सकता है कि इसे हटा दिया गया हो; सूची फिर से देखें।',
  'Lines may have been cut off at its end, which can no longer be told. The journal goes on from here.':
    'हो सकता है कि इसके आख़िर से पंक्तियाँ हटाई गई हों, जो अब पता नहीं चल सकता। जर्नल यहाँ से आगे चलता है।',
  'Log it out first.': 'पहले इसे लॉग आउट करें।',
  'Look at what it would bring, then import it.': 'देखें कि इससे क्या आएगा, फिर इसे इंपोर्ट करें।',
  'Make it readable for you, then try again.': 'इसे अपने लिए पढ़ने लायक बनाएँ, फिर दोबारा कोशिश करें।',
  'Make {folder} writable for you and check that the disk is not full. Your accounts are untouched.':
    '{folder} में अपने लिए लिखने की अनुमति दें और देखें कि डिस्क भरी नहीं है। आपके अकाउंट को कुछ नहीं हुआ है।',
  'Make {path} readable for you, then try again. Nothing was changed.':
    '{path} को अपने लिए पढ़ने लायक बनाएँ, फिर दोबारा कोशिश करें। कुछ नहीं बदला गया।',
  'No Chrome runs for this account.': 'इस अकाउंट के लिए कोई Chrome नहीं चल रहा है।',
  'No Chrome was found on this computer.': 'इस कंप्यूटर पर कोई Chrome नहीं मिला।',
  'No country has this code.': 'यह कोड किसी देश का नहीं है।',
  'No other number waits for a decision here.': 'यहाँ किसी दूसरे नंबर पर फ़ैसला बाकी नहीं है।',
  'Nothing needs to be done.': 'कुछ करने की ज़रूरत नहीं है।',
  'Nothing to do: the journal goes on, and the unfinished line is kept in {keptAs}.':
    'कुछ करने की ज़रूरत नहीं है: जर्नल चलता रहता है और अधूरी पंक्ति {keptAs} में रखी है।',
  'Nothing uses them. Close programs that may hold them open; Switchboard tries again at its next start.':
    'इनका कोई इस्तेमाल नहीं है। जिन प्रोग्राम में ये खुले हो सकते हैं उन्हें बंद करें; Switchboard अगली बार शुरू होने पर फिर से कोशिश करता है।',
  'Nothing was changed.': 'कुछ नहीं बदला गया।',
  'Open it in a browser yourself: {page}': 'इसे ब्राउज़र में ख़ुद खोलें: {page}',
  'Open Switchboard again to go on.': 'जारी रखने के लिए Switchboard फिर से खोलें।',
  'Open WhatsApp on the phone to see why.': 'वजह जानने के लिए फ़ोन पर WhatsApp खोलें।',
  'Open it again to go on.': 'जारी रखने के लिए इसे फिर से खोलें।',
  'Open it yourself: {path}': 'इसे ख़ुद खोलें: {path}',
  'Out of use; some files are still being deleted, at the latest at the next start.':
    'अब इस्तेमाल में नहीं; कुछ फ़ाइलें अभी मिटाई जा रही हैं, ज़्यादा से ज़्यादा अगली बार शुरू होने तक।',
  'Pick a file that Switchboard has exported.': 'ऐसी फ़ाइल चुनें जिसे Switchboard ने एक्सपोर्ट किया हो।',
  'Pick a folder that is writable and has room, then try again.':
    'ऐसा फ़ोल्डर चुनें जिसमें लिखा जा सके और जगह हो, फिर दोबारा कोशिश करें।',
  'Remove a team that is no longer needed.': 'ऐसी टीम हटाएँ जिसकी अब ज़रूरत नहीं है।',
  'Shorten the label.': 'लेबल छोटा करें।',
  'Shorten the name.': 'नाम छोटा करें।',
  'Some credentials of earlier logins could not be deleted yet.':
    'पिछले लॉगिन के कुछ क्रेडेंशियल अभी तक मिटाए नहीं जा सके।',
  'Some of its processes could not be ended.': 'इसके कुछ प्रोसेस बंद नहीं किए जा सके।',
  'Start it again when you want it.': 'जब चाहें, इसे फिर से शुरू करें।',
  'Start it again.': 'इसे फिर से शुरू करें।',
  'Switchboard cannot write to its data folder (unknown error).':
    'Switchboard अपने डेटा फ़ोल्डर में लिख नहीं सकता (अज्ञात गड़बड़ी)।',
  'Switchboard cannot write to its data folder ({code}).':
    'Switchboard अपने डेटा फ़ोल्डर में लिख नहीं सकता ({code})।',
  'Switchboard is quitting.': 'Switchboard बंद हो रहा है।',
  'Switchboard may not read {file}.': 'Switchboard को {file} पढ़ने की अनुमति नहीं है।',
  'Switchboard or the computer stopped while a line of the journal was being written.':
    'जर्नल की एक पंक्ति लिखते समय Switchboard या कंप्यूटर बंद हो गया।',
  'Switchboard ran into an unexpected problem.': 'Switchboard में कोई अनचाही समस्या आई।',
  'Switchboard tries again by itself.': 'Switchboard अपने-आप फिर से कोशिश करता है।',
  'The WhatsApp page crashed.': 'WhatsApp का पेज क्रैश हो गया।',
  'The WhatsApp page no longer answers.': 'WhatsApp का पेज अब जवाब नहीं देता।',
  'The account could not be brought online.': 'अकाउंट को ऑनलाइन नहीं लाया जा सका।',
  'The account is not waiting for a phone now.': 'अकाउंट को अभी किसी फ़ोन का इंतज़ार नहीं है।',
  'The browser could not be saved.': 'ब्राउज़र सेव नहीं किया जा सका।',
  'The browser is too old: version {version}, at least {oldest} is needed.':
    'ब्राउज़र बहुत पुराना है: वर्शन {version}, कम से कम {oldest} चाहिए।',
  'The change could not be saved.': 'बदलाव सेव नहीं किया जा सका।',
  'The chosen browser is not there, or it is not a program.':
    'चुना गया ब्राउज़र वहाँ नहीं है, या वह कोई प्रोग्राम नहीं है।',
  'The chosen program is not a browser that Switchboard can use.':
    'चुना गया प्रोग्राम ऐसा ब्राउज़र नहीं है जिसे Switchboard इस्तेमाल कर सके।',
  'The command {name} was given more than it takes at once.':
    'कमांड {name} को एक बार में उससे ज़्यादा दिया गया जितना वह लेता है।',
  'The command {name} was given something it does not take.':
    'कमांड {name} को ऐसा कुछ दिया गया जिसे वह नहीं लेता।',
  'The country code is missing.': 'देश का कोड नहीं है।',
  'The credentials of this account could not be deleted.': 'इस अकाउंट के क्रेडेंशियल मिटाए नहीं जा सके।',
  'The download came to a standstill.': 'डाउनलोड रुक गया।',
  'The download server answered with error {status}.': 'डाउनलोड सर्वर ने गड़बड़ी {status} भेजी।',
  'The download server cannot be reached.': 'डाउनलोड सर्वर तक नहीं पहुँचा जा सकता।',
  'The download was cancelled.': 'डाउनलोड रद्द किया गया।',
  'The downloaded browser does not run on this computer.': 'डाउनलोड किया गया ब्राउज़र इस कंप्यूटर पर नहीं चलता।',
  'The file comes from a newer version of Switchboard.': 'यह फ़ाइल Switchboard के नए वर्शन की है।',
  'The file could not be read.': 'फ़ाइल पढ़ी नहीं जा सकी।',
  'The file could not be written.': 'फ़ाइल लिखी नहीं जा सकी।',
  'The file has something at “{place}” that Switchboard does not know.':
    'फ़ाइल में “{place}” पर ऐसा कुछ है जिसे Switchboard नहीं पहचानता।',
  'The file has two accounts named “{label}”.': 'फ़ाइल में “{label}” नाम के दो अकाउंट हैं।',
  'The file has two teams named “{name}”.': 'फ़ाइल में “{name}” नाम की दो टीमें हैं।',
  'The file is damaged, or no configuration at all.': 'फ़ाइल ख़राब है, या कॉन्फ़िगरेशन है ही नहीं।',
  'The file is larger than {megabytes} MB; no configuration is.':
    'फ़ाइल {megabytes} MB से बड़ी है; कोई कॉन्फ़िगरेशन इतना बड़ा नहीं होता।',
  'The file is no configuration of Switchboard.': 'यह फ़ाइल Switchboard का कॉन्फ़िगरेशन नहीं है।',
  'The file that says where the journal ends is missing or unreadable.':
    'जर्नल कहाँ ख़त्म होता है, यह बताने वाली फ़ाइल गायब है या पढ़ी नहीं जा सकती।',
  'The folder could not be moved away; it is deleted at the next start.':
    'फ़ोल्डर को हटाकर दूसरी जगह नहीं रखा जा सका; वह अगली बार शुरू होने पर मिटाया जाएगा।',
  'The folder could not be shown.': 'फ़ोल्डर दिखाया नहीं जा सका।',
  'The folder for this account’s credentials could not be made.':
    'इस अकाउंट के क्रेडेंशियल का फ़ोल्डर नहीं बनाया जा सका।',
  'The journal could not be read.': 'जर्नल पढ़ा नहीं जा सका।',
  'The journal could not be written.': 'जर्नल लिखा नहीं जा सका।',
  'The journal is closed.': 'जर्नल बंद है।',
  'The journal is not as Switchboard left it: lines were replaced.':
    'जर्नल वैसा नहीं है जैसा Switchboard ने छोड़ा था: पंक्तियाँ बदली गई हैं।',
  'The label has {length} characters; at most {most} fit.':
    'लेबल में {length} अक्षर हैं; ज़्यादा से ज़्यादा {most} हो सकते हैं।',
  'The label is empty.': 'लेबल खाली है।',
  'The lighter browser was not found on this computer.': 'इस कंप्यूटर पर हल्का ब्राउज़र नहीं मिला।',
  'The number has too many or too few digits.': 'नंबर में अंक ज़रूरत से ज़्यादा या कम हैं।',
  'The number is empty.': 'नंबर खाली है।',
  'The number is too short.': 'नंबर बहुत छोटा है।',
  'The page could not be opened.': 'पेज नहीं खोला जा सका।',
  'The proxy’s address is not one that can be used.': 'प्रॉक्सी का यह पता इस्तेमाल नहीं किया जा सकता।',
  'The proxy’s port is not one that can be used.': 'प्रॉक्सी का यह पोर्ट इस्तेमाल नहीं किया जा सकता।',
  'The session was ended.': 'सेशन बंद किया गया।',
  'The start was called off.': 'शुरू करना रद्द किया गया।',
  'The system’s keychain may be locked or have changed. Unlock it, or enter the password again.':
    'हो सकता है कि सिस्टम का कीचेन लॉक हो या बदल गया हो। उसे अनलॉक करें, या पासवर्ड फिर से डालें।',
  'The team’s name has {length} characters; at most {limit} fit.':
    'टीम के नाम में {length} अक्षर हैं; ज़्यादा से ज़्यादा {limit} हो सकते हैं।',
  'The team’s name is empty.': 'टीम का नाम खाली है।',
  'The username or the password contains a line break or another control character.':
    'यूज़रनेम या पासवर्ड में लाइन ब्रेक या कोई दूसरा कंट्रोल कैरेक्टर है।',
  'The username or the password is too long for a SOCKS5 proxy.':
    'यूज़रनेम या पासवर्ड SOCKS5 प्रॉक्सी के लिए बहुत लंबा है।',
  'There can be at most {limit} teams.': 'ज़्यादा से ज़्यादा {limit} टीमें हो सकती हैं।',
  'There is a password without a username.': 'पासवर्ड है, लेकिन यूज़रनेम नहीं।',
  'There is already a team named “{name}”.': '“{name}” नाम की टीम पहले से है।',
  'There is already an account named “{label}”.': '“{label}” नाम का अकाउंट पहले से है।',
  'There is no browser to download for this kind of computer.':
    'इस तरह के कंप्यूटर के लिए डाउनलोड करने को कोई ब्राउज़र नहीं है।',
  'There is no such account.': 'ऐसा कोई अकाउंट नहीं है।',
  'There is no such team.': 'ऐसी कोई टीम नहीं है।',
  'There is not enough room on the disk for the browser.': 'ब्राउज़र के लिए डिस्क पर काफ़ी जगह नहीं है।',
  'There is nothing to end.': 'बंद करने के लिए कुछ नहीं है।',
  'This account is not open in another browser.': 'यह अकाउंट किसी दूसरे ब्राउज़र में खुला नहीं है।',
  'This account’s proxy answers, but opens no way to WhatsApp.':
    'इस अकाउंट का प्रॉक्सी जवाब देता है, लेकिन WhatsApp तक रास्ता नहीं खोलता।',
  'This account’s proxy does not answer.': 'इस अकाउंट का प्रॉक्सी जवाब नहीं देता।',
  'This account’s proxy refuses the username or the password.':
    'इस अकाउंट का प्रॉक्सी यूज़रनेम या पासवर्ड स्वीकार नहीं करता।',
  'This computer offers no safe place for a password, so it was not kept.':
    'इस कंप्यूटर पर पासवर्ड के लिए कोई सुरक्षित जगह नहीं है, इसलिए उसे सेव नहीं किया गया।',
  'This is not a phone number.': 'यह फ़ोन नंबर नहीं है।',
  'This page may not control Switchboard.': 'इस पेज को Switchboard चलाने की अनुमति नहीं है।',
  'This system does not let Chrome build its sandbox.': 'यह सिस्टम Chrome को अपना सैंडबॉक्स बनाने नहीं देता।',
  'Try again later, or install Google Chrome yourself.':
    'बाद में फिर से कोशिश करें, या Google Chrome ख़ुद इंस्टॉल करें।',
  'Try again, or scan the QR code.': 'फिर से कोशिश करें, या QR कोड स्कैन करें।',
  'Try again. If it happens again, restart Switchboard; your accounts stay linked.':
    'फिर से कोशिश करें। अगर फिर ऐसा हो, तो Switchboard को फिर से शुरू करें; आपके अकाउंट लिंक रहते हैं।',
  'Try again. If it happens again, something on the network may be changing downloads.':
    'फिर से कोशिश करें। अगर फिर ऐसा हो, तो शायद नेटवर्क पर कोई चीज़ डाउनलोड को बदल रही है।',
  'Try again; if it stays so, update Switchboard.': 'फिर से कोशिश करें; अगर ऐसा ही रहे, तो Switchboard अपडेट करें।',
  'Type the number of the phone to link.': 'जिस फ़ोन को लिंक करना है, उसका नंबर लिखें।',
  'Unlock the system’s keychain and try again, or use a proxy without a password.':
    'सिस्टम का कीचेन अनलॉक करके फिर से कोशिश करें, या बिना पासवर्ड वाला प्रॉक्सी इस्तेमाल करें।',
  'Update Switchboard and Chrome.': 'Switchboard और Chrome अपडेट करें।',
  'Update Switchboard on this computer, then try again.':
    'इस कंप्यूटर पर Switchboard अपडेट करें, फिर दोबारा कोशिश करें।',
  'Use another connection for this account.': 'इस अकाउंट के लिए कोई दूसरा कनेक्शन इस्तेमाल करें।',
  'Use digits, spaces and dashes, for example +44 7700 900123.':
    'अंक, स्पेस और डैश इस्तेमाल करें, जैसे +44 7700 900123।',
  'Wait until it is there, or cancel it, then try again.':
    'इसके आने का इंतज़ार करें या इसे रद्द करें, फिर दोबारा कोशिश करें।',
  'Wait until it shows a QR code, then try again.': 'QR कोड दिखने तक इंतज़ार करें, फिर दोबारा कोशिश करें।',
  'What was downloaded is damaged.': 'डाउनलोड की गई चीज़ ख़राब है।',
  'WhatsApp Web could not be opened in Chrome.': 'Chrome में WhatsApp Web नहीं खोला जा सका।',
  'WhatsApp Web did not finish loading.': 'WhatsApp Web पूरा लोड नहीं हुआ।',
  'WhatsApp Web has changed in a way that this version of Switchboard does not know.':
    'WhatsApp Web ऐसे बदल गया है जिसे Switchboard का यह वर्शन नहीं पहचानता।',
  'WhatsApp Web refused to log out.': 'WhatsApp Web ने लॉग आउट करने से मना कर दिया।',
  'WhatsApp cannot be reached.': 'WhatsApp तक नहीं पहुँचा जा सकता।',
  'WhatsApp could not be reached.': 'WhatsApp तक नहीं पहुँचा जा सका।',
  'WhatsApp did not accept this number.': 'WhatsApp ने यह नंबर स्वीकार नहीं किया।',
  'WhatsApp did not answer.': 'WhatsApp ने जवाब नहीं दिया।',
  'WhatsApp did not confirm within {seconds} s.': 'WhatsApp ने {seconds} सेकंड में पुष्टि नहीं की।',
  'WhatsApp did not give the login back.': 'WhatsApp ने लॉगिन वापस नहीं दिया।',
  'WhatsApp has blocked this number.': 'WhatsApp ने इस नंबर को ब्लॉक कर दिया है।',
  'WhatsApp no longer accepts this version of WhatsApp Web.':
    'WhatsApp अब WhatsApp Web के इस वर्शन को स्वीकार नहीं करता।',
  'WhatsApp no longer knew this login, so the phone was not asked.':
    'WhatsApp अब इस लॉगिन को नहीं पहचानता था, इसलिए फ़ोन से नहीं पूछा गया।',
  'WhatsApp refuses connections from this proxy.': 'WhatsApp इस प्रॉक्सी से कनेक्शन स्वीकार नहीं करता।',
  'Whether Switchboard starts at login could not be changed on this computer.':
    'इस कंप्यूटर पर यह नहीं बदला जा सका कि लॉगिन पर Switchboard शुरू हो या नहीं।',
  '{count} lines are missing at the end of the journal.':
    '{count, plural, one {जर्नल के आख़िर में # पंक्ति गायब है।} other {जर्नल के आख़िर में # पंक्तियाँ गायब हैं।}}',
};
