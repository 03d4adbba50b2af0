/** Errors and reasons in receipts, by their English. */
export const errors: Readonly<Record<string, string>> = {
  'A browser from the Snap store cannot open the folder in which Switchboard keeps its data.':
    'لا يستطيع متصفح من متجر Snap فتح المجلد الذي يحفظ فيه Switchboard بياناته.',
  'A line is missing at the end of the journal.': 'سطر مفقود من نهاية السجل.',
  'A number is linked to this account.': 'هناك رقم مرتبط بهذا الحساب.',
  'A password that was kept can no longer be read.': 'لم يعد ممكنًا قراءة كلمة مرور محفوظة.',
  'An HTTP proxy’s username cannot contain a colon.':
    'لا يمكن أن يحتوي اسم مستخدم وكيل HTTP على نقطتين رأسيتين.',
  'Another browser is being downloaded.': 'يجري تنزيل متصفح آخر.',
  'Another file was read since.': 'قُرئ ملف آخر منذ ذلك الحين.',
  'Ask the proxy’s provider to allow web.whatsapp.com on port 443, or use another proxy.':
    'يُرجى الطلب من مزوّد الوكيل السماح بالوصول إلى web.whatsapp.com عبر المنفذ 443، أو استخدام وكيل آخر.',
  'Begin with it instead of the 0, for example +44.': 'يوضع في البداية بدلًا من الصفر، مثل \u2066+44\u2069.',
  'Begin with the country code, for example +44.': 'يُرجى البدء برمز الدولة، مثل \u2066+44\u2069.',
  'Change it in the system’s own settings.': 'يُرجى تغييره من إعدادات النظام.',
  'Check it against the phone.': 'يُرجى مطابقته مع الهاتف.',
  'Check its address, its port and its kind (HTTP or SOCKS5), and that it runs.':
    'يُرجى التحقق من عنوانه ومنفذه ونوعه (HTTP أو SOCKS5)، ومن أنه يعمل.',
  'Check that it opens by itself. Switchboard tries again by itself.':
    'يُرجى التحقق من أنه يُفتح بمفرده. يعيد Switchboard المحاولة تلقائيًا.',
  'Check that its country code and all digits are there.': 'يُرجى التحقق من وجود رمز الدولة وكل الأرقام.',
  'Check that the data folder is readable for you, then try again.':
    'يُرجى التحقق من أن لديك إذن قراءة مجلد البيانات، ثم إعادة المحاولة.',
  'Check that the data folder is writable, then try again.':
    'يُرجى التحقق من إمكانية الكتابة في مجلد البيانات، ثم إعادة المحاولة.',
  'Check that the disk is not full and the data folder is writable, then try again.':
    'يُرجى التحقق من أن القرص غير ممتلئ ومن إمكانية الكتابة في مجلد البيانات، ثم إعادة المحاولة.',
  'Check that the disk is not full and the data folder is writable. What was not written is kept and tried again with the next entry.':
    'يُرجى التحقق من أن القرص غير ممتلئ ومن إمكانية الكتابة في مجلد البيانات. يُحتفظ بما لم يُكتب وتُعاد محاولة كتابته مع القيد التالي.',
  'Check the internet connection. Switchboard tries again by itself.':
    'يُرجى التحقق من الاتصال بالإنترنت. يعيد Switchboard المحاولة تلقائيًا.',
  'Check the network of this computer, then try again.':
    'يُرجى التحقق من شبكة هذا الكمبيوتر، ثم إعادة المحاولة.',
  'Check the number, with its country code and without a leading zero.':
    'يُرجى التحقق من الرقم، مع رمز الدولة وبدون صفر في البداية.',
  'Choose another label, so that nobody answers from the wrong number.':
    'يُرجى اختيار تسمية أخرى، حتى لا يرد أحد من الرقم الخطأ.',
  'Choose another name.': 'يُرجى اختيار اسم آخر.',
  'Choose the program file of Google Chrome, Chromium, Edge or Brave.':
    'يُرجى اختيار ملف برنامج Google Chrome أو Chromium أو Edge أو Brave.',
  'Chrome could not be closed.': 'تعذّر إغلاق Chrome.',
  'Chrome could not be started.': 'تعذّر تشغيل Chrome.',
  'Chrome ended unexpectedly.': 'توقف Chrome بشكل غير متوقع.',
  'Chrome was not running.': 'لم يكن Chrome يعمل.',
  'Close WhatsApp Web in the other browser, or restart this account.':
    'يُرجى إغلاق WhatsApp Web في المتصفح الآخر، أو إعادة تشغيل هذا الحساب.',
  'Close it and use the Switchboard window.': 'يُرجى إغلاقها واستخدام نافذة Switchboard.',
  'Close programs that may hold them open, then try again.':
    'يُرجى إغلاق البرامج التي قد تستخدمها، ثم إعادة المحاولة.',
  'Copy them again without it.': 'يُرجى نسخهما من جديد بدونه.',
  'Download it from Google, or choose the program file of one that is installed.':
    'يُرجى تنزيله من Google، أو اختيار ملف برنامج متصفح مثبَّت.',
  'Download it from Google, or switch the lighter browser off.':
    'يُرجى تنزيله من Google، أو إيقاف خيار المتصفح الأخف.',
  'Each may have at most {most} bytes.': 'الحد الأقصى لكل منهما {most} بايت.',
  'End it in the system’s task manager, then try again.':
    'يُرجى إنهاؤه من مدير المهام في النظام، ثم إعادة المحاولة.',
  'Enter both again, as the proxy’s provider gives them.': 'يُرجى إدخالهما من جديد كما يقدّمهما مزوّد الوكيل.',
  'Free some space, then try again.': 'يُرجى إخلاء بعض المساحة، ثم إعادة المحاولة.',
  'Free {megabytes} MB, then try again.': 'يُرجى إخلاء {megabytes} ميغابايت، ثم إعادة المحاولة.',
  'Give a whole number from 1 to 65535.': 'يُرجى إدخال عدد صحيح من 1 إلى 65535.',
  'Give its name (proxy.example.com) or its IPv4 address, without http:// and without the port.':
    'يُرجى إدخال اسمه (proxy.example.com) أو عنوان IPv4، بدون \u2066http://\u2069 وبدون المنفذ.',
  'Give one of them another label in the file, or pick another file.':
    'يُرجى تغيير تسمية أحدهما في الملف، أو اختيار ملف آخر.',
  'Give one of them another name in the file, or pick another file.':
    'يُرجى تغيير اسم أحدهما في الملف، أو اختيار ملف آخر.',
  'Give the account a name that agents will recognise.': 'يُرجى إدخال اسم للحساب يتعرّف عليه موظفو الدعم.',
  'Give the part before the colon only.': 'يُرجى إدخال الجزء الذي يسبق النقطتين فقط.',
  'Give the team a name that agents will recognise.': 'يُرجى إدخال اسم للفريق يتعرّف عليه موظفو الدعم.',
  'Give the username that belongs to it.': 'يُرجى إدخال اسم المستخدم الخاص بها.',
  'If nobody restored an older copy of the data folder, someone may have changed the journal. It goes on from here.':
    'إذا لم يستعد أحد نسخة أقدم من مجلد البيانات، فربما غيّر أحدهم السجل. يُستأنف السجل من هنا.',
  'Install Google Chrome or Chromium in the way that is usual on this system.':
    'يُرجى تثبيت Google Chrome أو Chromium بالطريقة المعتادة في هذا النظام.',
  'Install and unlock a keyring (GNOME Keyring or KWallet) and restart Switchboard, or use a proxy without a password.':
    'يُرجى تثبيت حلقة مفاتيح (GNOME Keyring أو KWallet) وإلغاء قفلها ثم إعادة تشغيل Switchboard، أو استخدام وكيل بلا كلمة مرور.',
  'Install the package chromium-sandbox, or Google Chrome, which brings its own; then try again.':
    'يُرجى تثبيت الحزمة chromium-sandbox، أو Google Chrome الذي يتضمنها، ثم إعادة المحاولة.',
  'It may have been removed; look at the list again.': 'ربما أُزيل؛ يُرجى مراجعة القائمة من جديد.',
  'Lines may have been cut off at its end, which can no longer be told. The journal goes on from here.':
    'ربما حُذفت أسطر من نهايته، ولم يعد ممكنًا معرفة ذلك. يُستأنف السجل من هنا.',
  'Log it out first.': 'يجب تسجيل خروجه أولًا.',
  'Look at what it would bring, then import it.': 'يُرجى مراجعة ما سيحمله، ثم استيراده.',
  'Make it readable for you, then try again.': 'يُرجى منح نفسك إذن قراءته، ثم إعادة المحاولة.',
  'Make {folder} writable for you and check that the disk is not full. Your accounts are untouched.':
    'يُرجى السماح لنفسك بالكتابة في {folder} والتحقق من أن القرص غير ممتلئ. لم تُمسّ حساباتك.',
  'Make {path} readable for you, then try again. Nothing was changed.':
    'يُرجى منح نفسك إذن قراءة {path}، ثم إعادة المحاولة. لم يتغير شيء.',
  'No Chrome runs for this account.': 'لا يعمل أي Chrome لهذا الحساب.',
  'No Chrome was found on this computer.': 'لم يُعثر على Chrome على هذا الكمبيوتر.',
  'No country has this code.': 'لا توجد دولة بهذا الرمز.',
  'No other number waits for a decision here.': 'لا ينتظر أي رقم آخر قرارًا هنا.',
  'Nothing needs to be done.': 'لا حاجة إلى أي إجراء.',
  'Nothing to do: the journal goes on, and the unfinished line is kept in {keptAs}.':
    'لا حاجة إلى أي إجراء: يستمر السجل، والسطر غير المكتمل محفوظ في {keptAs}.',
  'Nothing uses them. Close programs that may hold them open; Switchboard tries again at its next start.':
    'لا شيء يستخدمها. يُرجى إغلاق البرامج التي قد تُبقيها مفتوحة؛ يعيد Switchboard المحاولة عند بدئه التالي.',
  'Nothing was changed.': 'لم يتغير شيء.',
  'Open it in a browser yourself: {page}': 'يُرجى فتحها في متصفح: {page}',
  'Open Switchboard again to go on.': 'للمتابعة، يُرجى فتح Switchboard من جديد.',
  'Open WhatsApp on the phone to see why.': 'لمعرفة السبب، يُرجى فتح WhatsApp على الهاتف.',
  'Open it again to go on.': 'للمتابعة، يُرجى فتحه من جديد.',
  'Open it yourself: {path}': 'يمكن فتحه يدويًا: {path}',
  'Out of use; some files are still being deleted, at the latest at the next start.':
    'لم تعد مستخدمة؛ ما زال حذف بعض الملفات جاريًا، ويكتمل عند البدء التالي على أبعد تقدير.',
  'Pick a file that Switchboard has exported.': 'يُرجى اختيار ملف صدّره Switchboard.',
  'Pick a folder that is writable and has room, then try again.':
    'يُرجى اختيار مجلد يمكن الكتابة فيه وبه مساحة كافية، ثم إعادة المحاولة.',
  'Remove a team that is no longer needed.': 'يُرجى إزالة فريق لم تعد هناك حاجة إليه.',
  'Shorten the label.': 'يُرجى تقصير التسمية.',
  'Shorten the name.': 'يُرجى تقصير الاسم.',
  'Some credentials of earlier logins could not be deleted yet.':
    'تعذّر حتى الآن حذف بعض بيانات الدخول السابقة.',
  'Some of its processes could not be ended.': 'تعذّر إنهاء بعض عملياته.',
  'Start it again when you want it.': 'يمكن تشغيله من جديد عند الحاجة.',
  'Start it again.': 'يُرجى تشغيله من جديد.',
  'Switchboard cannot write to its data folder (unknown error).':
    'لا يستطيع Switchboard الكتابة في مجلد بياناته (خطأ غير معروف).',
  'Switchboard cannot write to its data folder ({code}).':
    'لا يستطيع Switchboard الكتابة في مجلد بياناته ({code}).',
  'Switchboard is quitting.': 'يجري إنهاء Switchboard.',
  'Switchboard may not read {file}.': 'ليس لدى Switchboard إذن قراءة {file}.',
  'Switchboard or the computer stopped while a line of the journal was being written.':
    'توقف Switchboard أو الكمبيوتر أثناء كتابة سطر في السجل.',
  'Switchboard ran into an unexpected problem.': 'واجه Switchboard مشكلة غير متوقعة.',
  'Switchboard tries again by itself.': 'يعيد Switchboard المحاولة تلقائيًا.',
  'The WhatsApp page crashed.': 'تعطّلت صفحة WhatsApp.',
  'The WhatsApp page no longer answers.': 'لم تعد صفحة WhatsApp تستجيب.',
  'The account could not be brought online.': 'تعذّر توصيل الحساب بالإنترنت.',
  'The account is not waiting for a phone now.': 'لا ينتظر الحساب هاتفًا الآن.',
  'The browser could not be saved.': 'تعذّر حفظ المتصفح.',
  'The browser is too old: version {version}, at least {oldest} is needed.':
    'المتصفح قديم جدًا: الإصدار {version}، والمطلوب {oldest} على الأقل.',
  'The change could not be saved.': 'تعذّر حفظ التغيير.',
  'The chosen browser is not there, or it is not a program.':
    'المتصفح المختار غير موجود، أو أنه ليس برنامجًا.',
  'The chosen program is not a browser that Switchboard can use.':
    'البرنامج المختار ليس متصفحًا يستطيع Switchboard استخدامه.',
  'The command {name} was given more than it takes at once.':
    'تلقّى الأمر {name} أكثر مما يقبله في مرة واحدة.',
  'The command {name} was given something it does not take.': 'تلقّى الأمر {name} شيئًا لا يقبله.',
  'The country code is missing.': 'رمز الدولة مفقود.',
  'The credentials of this account could not be deleted.': 'تعذّر حذف بيانات دخول هذا الحساب.',
  'The download came to a standstill.': 'توقف التنزيل.',
  'The download server answered with error {status}.': 'أجاب خادم التنزيل بالخطأ {status}.',
  'The download server cannot be reached.': 'لا يمكن الوصول إلى خادم التنزيل.',
  'The download was cancelled.': 'أُلغي التنزيل.',
  'The downloaded browser does not run on this computer.':
    'لا يعمل المتصفح الذي تم تنزيله على هذا الكمبيوتر.',
  'The file comes from a newer version of Switchboard.': 'الملف من إصدار أحدث من Switchboard.',
  'The file could not be read.': 'تعذّرت قراءة الملف.',
  'The file could not be written.': 'تعذّرت كتابة الملف.',
  'The file has something at “{place}” that Switchboard does not know.':
    'في الملف عند «{place}» شيء لا يعرفه Switchboard.',
  'The file has two accounts named “{label}”.': 'في الملف حسابان بالتسمية «{label}».',
  'The file has two teams named “{name}”.': 'في الملف فريقان باسم «{name}».',
  'The file is damaged, or no configuration at all.': 'الملف تالف، أو ليس ملف إعداد أصلًا.',
  'The file is larger than {megabytes} MB; no configuration is.':
    'الملف أكبر من {megabytes} ميغابايت؛ لا يبلغ أي ملف إعداد هذا الحجم.',
  'The file is no configuration of Switchboard.': 'الملف ليس ملف إعداد Switchboard.',
  'The file that says where the journal ends is missing or unreadable.':
    'الملف الذي يحدد نهاية السجل مفقود أو غير قابل للقراءة.',
  'The folder could not be moved away; it is deleted at the next start.':
    'تعذّر نقل المجلد؛ سيُحذف عند البدء التالي.',
  'The folder could not be shown.': 'تعذّر عرض المجلد.',
  'The folder for this account’s credentials could not be made.': 'تعذّر إنشاء مجلد بيانات دخول هذا الحساب.',
  'The journal could not be read.': 'تعذّرت قراءة السجل.',
  'The journal could not be written.': 'تعذّرت الكتابة في السجل.',
  'The journal is closed.': 'السجل مغلق.',
  'The journal is not as Switchboard left it: lines were replaced.':
    'السجل ليس كما تركه Switchboard: استُبدلت أسطر فيه.',
  'The label has {length} characters; at most {most} fit.': 'عدد أحرف التسمية {length}؛ والحد الأقصى {most}.',
  'The label is empty.': 'التسمية فارغة.',
  'The lighter browser was not found on this computer.': 'لم يُعثر على المتصفح الأخف على هذا الكمبيوتر.',
  'The number has too many or too few digits.': 'عدد خانات الرقم أكثر أو أقل من اللازم.',
  'The number is empty.': 'الرقم فارغ.',
  'The number is too short.': 'الرقم قصير جدًا.',
  'The page could not be opened.': 'تعذّر فتح الصفحة.',
  'The proxy’s address is not one that can be used.': 'عنوان الوكيل غير صالح للاستخدام.',
  'The proxy’s port is not one that can be used.': 'منفذ الوكيل غير صالح للاستخدام.',
  'The session was ended.': 'أُنهيت الجلسة.',
  'The start was called off.': 'أُلغي التشغيل.',
  'The system’s keychain may be locked or have changed. Unlock it, or enter the password again.':
    'ربما تكون سلسلة مفاتيح النظام مقفلة أو تغيّرت. يُرجى إلغاء قفلها، أو إدخال كلمة المرور من جديد.',
  'The team’s name has {length} characters; at most {limit} fit.':
    'عدد أحرف اسم الفريق {length}؛ والحد الأقصى {limit}.',
  'The team’s name is empty.': 'اسم الفريق فارغ.',
  'The username or the password contains a line break or another control character.':
    'يحتوي اسم المستخدم أو كلمة المرور على فاصل أسطر أو محرف تحكم آخر.',
  'The username or the password is too long for a SOCKS5 proxy.':
    'اسم المستخدم أو كلمة المرور أطول مما يقبله وكيل SOCKS5.',
  'There can be at most {limit} teams.': 'الحد الأقصى لعدد الفرق {limit}.',
  'There is a password without a username.': 'توجد كلمة مرور بلا اسم مستخدم.',
  'There is already a team named “{name}”.': 'يوجد بالفعل فريق باسم «{name}».',
  'There is already an account named “{label}”.': 'يوجد بالفعل حساب بالتسمية «{label}».',
  'There is no browser to download for this kind of computer.':
    'لا يوجد متصفح للتنزيل لهذا النوع من أجهزة الكمبيوتر.',
  'There is no such account.': 'لا يوجد حساب كهذا.',
  'There is no such team.': 'لا يوجد فريق كهذا.',
  'There is not enough room on the disk for the browser.': 'لا توجد مساحة كافية للمتصفح على القرص.',
  'There is nothing to end.': 'لا يوجد ما يلزم إنهاؤه.',
  'This account is not open in another browser.': 'هذا الحساب غير مفتوح في متصفح آخر.',
  'This account’s proxy answers, but opens no way to WhatsApp.':
    'يستجيب وكيل هذا الحساب، لكنه لا يفتح طريقًا إلى WhatsApp.',
  'This account’s proxy does not answer.': 'لا يستجيب وكيل هذا الحساب.',
  'This account’s proxy refuses the username or the password.':
    'يرفض وكيل هذا الحساب اسم المستخدم أو كلمة المرور.',
  'This computer offers no safe place for a password, so it was not kept.':
    'لا يوفّر هذا الكمبيوتر مكانًا آمنًا لكلمة المرور، لذلك لم تُحفظ.',
  'This is not a phone number.': 'هذا ليس رقم هاتف.',
  'This page may not control Switchboard.': 'لا يُسمح لهذه الصفحة بالتحكم في Switchboard.',
  'This system does not let Chrome build its sandbox.': 'لا يسمح هذا النظام لـ Chrome بإنشاء بيئته المعزولة.',
  'Try again later, or install Google Chrome yourself.':
    'يُرجى إعادة المحاولة لاحقًا، أو تثبيت Google Chrome يدويًا.',
  'Try again, or scan the QR code.': 'يُرجى إعادة المحاولة، أو مسح رمز QR.',
  'Try again. If it happens again, restart Switchboard; your accounts stay linked.':
    'يُرجى إعادة المحاولة. إذا تكرر ذلك، يُرجى إعادة تشغيل Switchboard؛ تبقى حساباتك مرتبطة.',
  'Try again. If it happens again, something on the network may be changing downloads.':
    'يُرجى إعادة المحاولة. إذا تكرر ذلك، فربما يغيّر شيء في الشبكة ما يتم تنزيله.',
  'Try again; if it stays so, update Switchboard.':
    'يُرجى إعادة المحاولة؛ وإذا استمر ذلك، يُرجى تحديث Switchboard.',
  'Type the number of the phone to link.': 'يُرجى كتابة رقم الهاتف المطلوب ربطه.',
  'Unlock the system’s keychain and try again, or use a proxy without a password.':
    'يُرجى إلغاء قفل سلسلة مفاتيح النظام وإعادة المحاولة، أو استخدام وكيل بلا كلمة مرور.',
  'Update Switchboard and Chrome.': 'يُرجى تحديث Switchboard وChrome.',
  'Update Switchboard on this computer, then try again.':
    'يُرجى تحديث Switchboard على هذا الكمبيوتر، ثم إعادة المحاولة.',
  'Use another connection for this account.': 'يُرجى استخدام اتصال آخر لهذا الحساب.',
  'Use digits, spaces and dashes, for example +44 7700 900123.':
    'يُرجى استخدام الأرقام والمسافات والشرطات، مثل \u2066+44 7700 900123\u2069.',
  'Wait until it is there, or cancel it, then try again.':
    'يُرجى الانتظار حتى يكتمل أو إلغاؤه، ثم إعادة المحاولة.',
  'Wait until it shows a QR code, then try again.': 'يُرجى الانتظار حتى يظهر رمز QR، ثم إعادة المحاولة.',
  'What was downloaded is damaged.': 'ما تم تنزيله تالف.',
  'WhatsApp Web could not be opened in Chrome.': 'تعذّر فتح WhatsApp Web في Chrome.',
  'WhatsApp Web did not finish loading.': 'لم يكتمل تحميل WhatsApp Web.',
  'WhatsApp Web has changed in a way that this version of Switchboard does not know.':
    'تغيّر WhatsApp Web على نحو لا يعرفه هذا الإصدار من Switchboard.',
  'WhatsApp Web refused to log out.': 'رفض WhatsApp Web تسجيل الخروج.',
  'WhatsApp cannot be reached.': 'لا يمكن الوصول إلى WhatsApp.',
  'WhatsApp could not be reached.': 'تعذّر الوصول إلى WhatsApp.',
  'WhatsApp did not accept this number.': 'لم يقبل WhatsApp هذا الرقم.',
  'WhatsApp did not answer.': 'لم يُجب WhatsApp.',
  'WhatsApp did not confirm within {seconds} s.': 'لم يؤكّد WhatsApp خلال {seconds} ث.',
  'WhatsApp did not give the login back.': 'لم يُعِد WhatsApp بيانات الدخول.',
  'WhatsApp has blocked this number.': 'حظر WhatsApp هذا الرقم.',
  'WhatsApp no longer accepts this version of WhatsApp Web.':
    'لم يعد WhatsApp يقبل هذا الإصدار من WhatsApp Web.',
  'WhatsApp no longer knew this login, so the phone was not asked.':
    'لم يعد WhatsApp يعرف بيانات الدخول هذه، لذلك لم يُسأل الهاتف.',
  'WhatsApp refuses connections from this proxy.': 'يرفض WhatsApp الاتصالات من هذا الوكيل.',
  'Whether Switchboard starts at login could not be changed on this computer.':
    'تعذّر على هذا الكمبيوتر تغيير إعداد بدء Switchboard عند تسجيل الدخول.',
  '{count} lines are missing at the end of the journal.':
    '{count, plural, zero {لا أسطر مفقودة من نهاية السجل.} one {سطر واحد مفقود من نهاية السجل.} two {سطران مفقودان من نهاية السجل.} few {# أسطر مفقودة من نهاية السجل.} many {# سطرًا مفقودًا من نهاية السجل.} other {# سطر مفقود من نهاية السجل.}}',
};
