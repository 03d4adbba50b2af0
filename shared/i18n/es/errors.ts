export const errors: Readonly<Record<string, string>> = {
  'A browser from the Snap store cannot open the folder in which Switchboard keeps its data.':
    'Un navegador de la tienda Snap no puede abrir la carpeta donde Switchboard guarda sus datos.',
  'A line is missing at the end of the journal.': 'Falta una línea al final del registro.',
  'A number is linked to this account.': 'Hay un número vinculado a esta cuenta.',
  'A password that was kept can no longer be read.': 'Ya no se puede leer una contraseña guardada.',
  'An HTTP proxy’s username cannot contain a colon.':
    'El nombre de usuario de un proxy HTTP no puede contener dos puntos.',
  'Another browser is being downloaded.': 'Se está descargando otro navegador.',
  'Another file was read since.': 'Entretanto se leyó otro archivo.',
  'Ask the proxy’s provider to allow web.whatsapp.com on port 443, or use another proxy.':
    'Pide al proveedor del proxy que permita web.whatsapp.com en el puerto 443 o usa otro proxy.',
  'Begin with it instead of the 0, for example +44.': 'Empieza por él en lugar del 0, por ejemplo, +52.',
  'Begin with the country code, for example +44.': 'Empieza por el código de país, por ejemplo, +52.',
  'Change it in the system’s own settings.': 'Cámbialo en los ajustes del propio sistema.',
  'Check it against the phone.': 'Compáralo con el del teléfono.',
  'Check its address, its port and its kind (HTTP or SOCKS5), and that it runs.':
    'Comprueba la dirección, el puerto y el tipo (HTTP o SOCKS5), y que esté funcionando.',
  'Check that it opens by itself. Switchboard tries again by itself.':
    'Comprueba que se abra por sí solo. Switchboard vuelve a intentarlo automáticamente.',
  'Check that its country code and all digits are there.':
    'Comprueba que estén el código de país y todos los dígitos.',
  'Check that the data folder is readable for you, then try again.':
    'Comprueba que la carpeta de datos se pueda leer e inténtalo de nuevo.',
  'Check that the data folder is writable, then try again.':
    'Comprueba que se pueda escribir en la carpeta de datos e inténtalo de nuevo.',
  'Check that the disk is not full and the data folder is writable, then try again.':
    'Comprueba que el disco no esté lleno y que se pueda escribir en la carpeta de datos; después, inténtalo de nuevo.',
  'Check that the disk is not full and the data folder is writable. What was not written is kept and tried again with the next entry.':
    'Comprueba que el disco no esté lleno y que se pueda escribir en la carpeta de datos. Lo que no se escribió se conserva y se intenta de nuevo con la próxima entrada.',
  'Check the internet connection. Switchboard tries again by itself.':
    'Comprueba la conexión a internet. Switchboard vuelve a intentarlo automáticamente.',
  'Check the network of this computer, then try again.':
    'Comprueba la red de esta computadora e inténtalo de nuevo.',
  'Check the number, with its country code and without a leading zero.':
    'Comprueba el número, con el código de país y sin cero inicial.',
  'Choose another label, so that nobody answers from the wrong number.':
    'Elige otro nombre para que nadie responda desde el número equivocado.',
  'Choose another name.': 'Elige otro nombre.',
  'Choose the program file of Google Chrome, Chromium, Edge or Brave.':
    'Elige el archivo de programa de Google Chrome, Chromium, Edge o Brave.',
  'Chrome could not be closed.': 'No se pudo cerrar Chrome.',
  'Chrome could not be started.': 'No se pudo iniciar Chrome.',
  'Chrome ended unexpectedly.': 'Chrome terminó de forma inesperada.',
  'Chrome was not running.': 'Chrome no se estaba ejecutando.',
  'Close WhatsApp Web in the other browser, or restart this account.':
    'Cierra WhatsApp Web en el otro navegador o reinicia esta cuenta.',
  'Close it and use the Switchboard window.': 'Ciérrala y usa la ventana de Switchboard.',
  'Close programs that may hold them open, then try again.':
    'Cierra los programas que puedan tenerlas abiertas e inténtalo de nuevo.',
  'Copy them again without it.': 'Copia ambos de nuevo sin ese carácter.',
  'Download it from Google, or choose the program file of one that is installed.':
    'Descárgalo de Google o elige el archivo de programa de uno ya instalado.',
  'Download it from Google, or switch the lighter browser off.':
    'Descárgalo de Google o desactiva el navegador más ligero.',
  'Each may have at most {most} bytes.': 'Cada uno puede tener como máximo {most} bytes.',
  'End it in the system’s task manager, then try again.':
    'Finalízalo en el administrador de tareas del sistema e inténtalo de nuevo.',
  'Enter both again, as the proxy’s provider gives them.':
    'Escribe ambos de nuevo, tal como los indica el proveedor del proxy.',
  'Free some space, then try again.': 'Libera espacio e inténtalo de nuevo.',
  'Free {megabytes} MB, then try again.': 'Libera {megabytes} MB e inténtalo de nuevo.',
  'Give a whole number from 1 to 65535.': 'Indica un número entero del 1 al 65535.',
  'Give its name (proxy.example.com) or its IPv4 address, without http:// and without the port.':
    'Indica su nombre (proxy.example.com) o su dirección IPv4, sin http:// y sin el puerto.',
  'Give one of them another label in the file, or pick another file.':
    'Ponle otro nombre a una de ellas en el archivo o elige otro archivo.',
  'Give one of them another name in the file, or pick another file.':
    'Ponle otro nombre a uno de ellos en el archivo o elige otro archivo.',
  'Give the account a name that agents will recognise.':
    'Ponle a la cuenta un nombre que los agentes reconozcan.',
  'Give the part before the colon only.': 'Indica solo la parte anterior a los dos puntos.',
  'Give the team a name that agents will recognise.': 'Ponle al equipo un nombre que los agentes reconozcan.',
  'Give the username that belongs to it.': 'Indica el nombre de usuario que le corresponde.',
  'If nobody restored an older copy of the data folder, someone may have changed the journal. It goes on from here.':
    'Si nadie restauró una copia anterior de la carpeta de datos, puede que alguien haya modificado el registro. Continúa a partir de aquí.',
  'Install Google Chrome or Chromium in the way that is usual on this system.':
    'Instala Google Chrome o Chromium de la forma habitual en este sistema.',
  'Install and unlock a keyring (GNOME Keyring or KWallet) and restart Switchboard, or use a proxy without a password.':
    'Instala y desbloquea un depósito de claves (GNOME Keyring o KWallet) y reinicia Switchboard, o usa un proxy sin contraseña.',
  'Install the package chromium-sandbox, or Google Chrome, which brings its own; then try again.':
    'Instala el paquete chromium-sandbox o Google Chrome, que incluye el suyo; después, inténtalo de nuevo.',
  'It may have been removed; look at the list again.': 'Puede que se haya quitado; revisa la lista de nuevo.',
  'Lines may have been cut off at its end, which can no longer be told. The journal goes on from here.':
    'Puede que se hayan cortado líneas al final, lo que ya no se puede saber. El registro continúa a partir de aquí.',
  'Log it out first.': 'Cierra primero su sesión.',
  'Look at what it would bring, then import it.': 'Revisa lo que traería y después impórtalo.',
  'Make it readable for you, then try again.': 'Permite su lectura e inténtalo de nuevo.',
  'Make {folder} writable for you and check that the disk is not full. Your accounts are untouched.':
    'Permite la escritura en {folder} y comprueba que el disco no esté lleno. Las cuentas siguen intactas.',
  'Make {path} readable for you, then try again. Nothing was changed.':
    'Permite la lectura de {path} e inténtalo de nuevo. No se cambió nada.',
  'No Chrome runs for this account.': 'No se ejecuta ningún Chrome para esta cuenta.',
  'No Chrome was found on this computer.': 'No se encontró Chrome en esta computadora.',
  'No country has this code.': 'Ningún país tiene este código.',
  'No other number waits for a decision here.': 'Aquí no hay otro número a la espera de una decisión.',
  'Nothing needs to be done.': 'No hay que hacer nada.',
  'Nothing to do: the journal goes on, and the unfinished line is kept in {keptAs}.':
    'No hay que hacer nada: el registro continúa y la línea incompleta se conserva en {keptAs}.',
  'Nothing uses them. Close programs that may hold them open; Switchboard tries again at its next start.':
    'Nada las usa. Cierra los programas que puedan tenerlas abiertas; Switchboard lo intenta de nuevo en el próximo inicio.',
  'Nothing was changed.': 'No se cambió nada.',
  'Open it in a browser yourself: {page}': 'Ábrela en un navegador: {page}',
  'Open Switchboard again to go on.': 'Abre Switchboard de nuevo para continuar.',
  'Open WhatsApp on the phone to see why.': 'Abre WhatsApp en el teléfono para ver el motivo.',
  'Open it again to go on.': 'Ábrelo de nuevo para continuar.',
  'Open it yourself: {path}': 'Abre la carpeta manualmente: {path}',
  'Out of use; some files are still being deleted, at the latest at the next start.':
    'Fuera de uso; aún se están borrando algunos archivos, a más tardar en el próximo inicio.',
  'Pick a file that Switchboard has exported.': 'Elige un archivo exportado por Switchboard.',
  'Pick a folder that is writable and has room, then try again.':
    'Elige una carpeta con espacio y en la que se pueda escribir, e inténtalo de nuevo.',
  'Remove a team that is no longer needed.': 'Quita un equipo que ya no haga falta.',
  'Shorten the label.': 'Acorta el nombre.',
  'Shorten the name.': 'Acorta el nombre.',
  'Some credentials of earlier logins could not be deleted yet.':
    'Aún no se pudieron borrar algunas credenciales de sesiones anteriores.',
  'Some of its processes could not be ended.': 'No se pudieron finalizar algunos de sus procesos.',
  'Start it again when you want it.': 'Se puede iniciar de nuevo en cualquier momento.',
  'Start it again.': 'Iníciala de nuevo.',
  'Switchboard cannot write to its data folder (unknown error).':
    'Switchboard no puede escribir en su carpeta de datos (error desconocido).',
  'Switchboard cannot write to its data folder ({code}).':
    'Switchboard no puede escribir en su carpeta de datos ({code}).',
  'Switchboard is quitting.': 'Switchboard se está cerrando.',
  'Switchboard may not read {file}.': 'Switchboard no tiene permiso para leer {file}.',
  'Switchboard or the computer stopped while a line of the journal was being written.':
    'Switchboard o la computadora se detuvo mientras se escribía una línea del registro.',
  'Switchboard ran into an unexpected problem.': 'Switchboard tuvo un problema inesperado.',
  'Switchboard tries again by itself.': 'Switchboard vuelve a intentarlo automáticamente.',
  'The WhatsApp page crashed.': 'La página de WhatsApp se bloqueó.',
  'The WhatsApp page no longer answers.': 'La página de WhatsApp ya no responde.',
  'The account could not be brought online.': 'No se pudo poner la cuenta en línea.',
  'The account is not waiting for a phone now.': 'La cuenta no está esperando un teléfono ahora.',
  'The browser could not be saved.': 'No se pudo guardar el navegador.',
  'The browser is too old: version {version}, at least {oldest} is needed.':
    'El navegador es demasiado antiguo: versión {version}; se necesita al menos la {oldest}.',
  'The change could not be saved.': 'No se pudo guardar el cambio.',
  'The chosen browser is not there, or it is not a program.':
    'El navegador elegido no está ahí o no es un programa.',
  'The chosen program is not a browser that Switchboard can use.':
    'El programa elegido no es un navegador que Switchboard pueda usar.',
  'The command {name} was given more than it takes at once.':
    'El comando {name} recibió más de lo que admite de una vez.',
  'The command {name} was given something it does not take.': 'El comando {name} recibió algo que no admite.',
  'The country code is missing.': 'Falta el código de país.',
  'The credentials of this account could not be deleted.':
    'No se pudieron borrar las credenciales de esta cuenta.',
  'The download came to a standstill.': 'La descarga se detuvo.',
  'The download server answered with error {status}.':
    'El servidor de descargas respondió con el error {status}.',
  'The download server cannot be reached.': 'No se puede acceder al servidor de descargas.',
  'The download was cancelled.': 'Se canceló la descarga.',
  'The downloaded browser does not run on this computer.':
    'El navegador descargado no funciona en esta computadora.',
  'The file comes from a newer version of Switchboard.':
    'El archivo procede de una versión más reciente de Switchboard.',
  'The file could not be read.': 'No se pudo leer el archivo.',
  'The file could not be written.': 'No se pudo escribir el archivo.',
  'The file has something at “{place}” that Switchboard does not know.':
    'El archivo tiene algo en «{place}» que Switchboard no conoce.',
  'The file has two accounts named “{label}”.': 'El archivo tiene dos cuentas llamadas «{label}».',
  'The file has two teams named “{name}”.': 'El archivo tiene dos equipos llamados «{name}».',
  'The file is damaged, or no configuration at all.': 'El archivo está dañado o no es una configuración.',
  'The file is larger than {megabytes} MB; no configuration is.':
    'El archivo supera los {megabytes} MB; ninguna configuración es tan grande.',
  'The file is no configuration of Switchboard.': 'El archivo no es una configuración de Switchboard.',
  'The file that says where the journal ends is missing or unreadable.':
    'El archivo que indica dónde termina el registro falta o no se puede leer.',
  'The folder could not be moved away; it is deleted at the next start.':
    'No se pudo mover la carpeta; se borrará en el próximo inicio.',
  'The folder could not be shown.': 'No se pudo mostrar la carpeta.',
  'The folder for this account’s credentials could not be made.':
    'No se pudo crear la carpeta de las credenciales de esta cuenta.',
  'The journal could not be read.': 'No se pudo leer el registro.',
  'The journal could not be written.': 'No se pudo escribir el registro.',
  'The journal is closed.': 'El registro está cerrado.',
  'The journal is not as Switchboard left it: lines were replaced.':
    'El registro no está como Switchboard lo dejó: se reemplazaron líneas.',
  'The label has {length} characters; at most {most} fit.':
    'El nombre tiene {length} caracteres; caben {most} como máximo.',
  'The label is empty.': 'El nombre está vacío.',
  'The lighter browser was not found on this computer.':
    'No se encontró el navegador más ligero en esta computadora.',
  'The number has too many or too few digits.': 'El número tiene demasiados dígitos o le faltan.',
  'The number is empty.': 'El número está vacío.',
  'The number is too short.': 'El número es demasiado corto.',
  'The page could not be opened.': 'No se pudo abrir la página.',
  'The proxy’s address is not one that can be used.': 'La dirección del proxy no se puede usar.',
  'The proxy’s port is not one that can be used.': 'El puerto del proxy no se puede usar.',
  'The session was ended.': 'Se terminó la sesión.',
  'The start was called off.': 'Se canceló el inicio.',
  'The system’s keychain may be locked or have changed. Unlock it, or enter the password again.':
    'Puede que el llavero del sistema esté bloqueado o haya cambiado. Desbloquéalo o escribe la contraseña de nuevo.',
  'The team’s name has {length} characters; at most {limit} fit.':
    'El nombre del equipo tiene {length} caracteres; caben {limit} como máximo.',
  'The team’s name is empty.': 'El nombre del equipo está vacío.',
  'The username or the password contains a line break or another control character.':
    'El nombre de usuario o la contraseña contiene un salto de línea u otro carácter de control.',
  'The username or the password is too long for a SOCKS5 proxy.':
    'El nombre de usuario o la contraseña es demasiado largo para un proxy SOCKS5.',
  'There can be at most {limit} teams.': 'Puede haber {limit} equipos como máximo.',
  'There is a password without a username.': 'Hay una contraseña sin nombre de usuario.',
  'There is already a team named “{name}”.': 'Ya hay un equipo llamado «{name}».',
  'There is already an account named “{label}”.': 'Ya hay una cuenta llamada «{label}».',
  'There is no browser to download for this kind of computer.':
    'No hay ningún navegador que descargar para este tipo de computadora.',
  'There is no such account.': 'Esa cuenta no existe.',
  'There is no such team.': 'Ese equipo no existe.',
  'There is not enough room on the disk for the browser.':
    'No hay espacio suficiente en el disco para el navegador.',
  'There is nothing to end.': 'No hay nada que finalizar.',
  'This account is not open in another browser.': 'Esta cuenta no está abierta en otro navegador.',
  'This account’s proxy answers, but opens no way to WhatsApp.':
    'El proxy de esta cuenta responde, pero no abre ninguna vía hacia WhatsApp.',
  'This account’s proxy does not answer.': 'El proxy de esta cuenta no responde.',
  'This account’s proxy refuses the username or the password.':
    'El proxy de esta cuenta rechaza el nombre de usuario o la contraseña.',
  'This computer offers no safe place for a password, so it was not kept.':
    'Esta computadora no ofrece un lugar seguro para una contraseña, así que no se guardó.',
  'This is not a phone number.': 'Esto no es un número de teléfono.',
  'This page may not control Switchboard.': 'Esta página no puede controlar Switchboard.',
  'This system does not let Chrome build its sandbox.':
    'Este sistema no permite que Chrome cree su entorno aislado (sandbox).',
  'Try again later, or install Google Chrome yourself.':
    'Inténtalo más tarde o instala Google Chrome manualmente.',
  'Try again, or scan the QR code.': 'Inténtalo de nuevo o escanea el código QR.',
  'Try again. If it happens again, restart Switchboard; your accounts stay linked.':
    'Inténtalo de nuevo. Si vuelve a ocurrir, reinicia Switchboard; las cuentas siguen vinculadas.',
  'Try again. If it happens again, something on the network may be changing downloads.':
    'Inténtalo de nuevo. Si vuelve a ocurrir, puede que algo en la red esté modificando las descargas.',
  'Try again; if it stays so, update Switchboard.':
    'Inténtalo de nuevo; si sigue igual, actualiza Switchboard.',
  'Type the number of the phone to link.': 'Escribe el número del teléfono que se va a vincular.',
  'Unlock the system’s keychain and try again, or use a proxy without a password.':
    'Desbloquea el llavero del sistema e inténtalo de nuevo, o usa un proxy sin contraseña.',
  'Update Switchboard and Chrome.': 'Actualiza Switchboard y Chrome.',
  'Update Switchboard on this computer, then try again.':
    'Actualiza Switchboard en esta computadora e inténtalo de nuevo.',
  'Use another connection for this account.': 'Usa otra conexión para esta cuenta.',
  'Use digits, spaces and dashes, for example +44 7700 900123.':
    'Usa dígitos, espacios y guiones, por ejemplo, +52 55 1234 5678.',
  'Wait until it is there, or cancel it, then try again.':
    'Espera a que esté listo o cancélalo, e inténtalo de nuevo.',
  'Wait until it shows a QR code, then try again.': 'Espera a que muestre un código QR e inténtalo de nuevo.',
  'What was downloaded is damaged.': 'Lo que se descargó está dañado.',
  'WhatsApp Web could not be opened in Chrome.': 'No se pudo abrir WhatsApp Web en Chrome.',
  'WhatsApp Web did not finish loading.': 'WhatsApp Web no terminó de cargarse.',
  'WhatsApp Web has changed in a way that this version of Switchboard does not know.':
    'WhatsApp Web ha cambiado de una forma que esta versión de Switchboard no conoce.',
  'WhatsApp Web refused to log out.': 'WhatsApp Web se negó a cerrar la sesión.',
  'WhatsApp cannot be reached.': 'No se puede acceder a WhatsApp.',
  'WhatsApp could not be reached.': 'No se pudo acceder a WhatsApp.',
  'WhatsApp did not accept this number.': 'WhatsApp no aceptó este número.',
  'WhatsApp did not answer.': 'WhatsApp no respondió.',
  'WhatsApp did not confirm within {seconds} s.': 'WhatsApp no confirmó en {seconds} s.',
  'WhatsApp did not give the login back.': 'WhatsApp no devolvió la sesión.',
  'WhatsApp has blocked this number.': 'WhatsApp ha bloqueado este número.',
  'WhatsApp no longer accepts this version of WhatsApp Web.':
    'WhatsApp ya no acepta esta versión de WhatsApp Web.',
  'WhatsApp no longer knew this login, so the phone was not asked.':
    'WhatsApp ya no reconocía esta sesión, así que no se consultó al teléfono.',
  'WhatsApp refuses connections from this proxy.': 'WhatsApp rechaza las conexiones de este proxy.',
  'Whether Switchboard starts at login could not be changed on this computer.':
    'No se pudo cambiar en esta computadora si Switchboard se abre al iniciar sesión.',
  '{count} lines are missing at the end of the journal.': 'Faltan {count} líneas al final del registro.',
};
