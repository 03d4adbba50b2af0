export const errors: Readonly<Record<string, string>> = {
  'A browser from the Snap store cannot open the folder in which Switchboard keeps its data.':
    'Um navegador da loja Snap não consegue abrir a pasta em que o Switchboard guarda os dados.',
  'A line is missing at the end of the journal.': 'Falta uma linha no final do registro.',
  'A number is linked to this account.': 'Há um número vinculado a esta conta.',
  'A password that was kept can no longer be read.': 'Uma senha guardada não pode mais ser lida.',
  'An HTTP proxy’s username cannot contain a colon.':
    'O nome de usuário de um proxy HTTP não pode conter dois-pontos.',
  'Another browser is being downloaded.': 'Outro navegador está sendo baixado.',
  'Another file was read since.': 'Outro arquivo foi lido desde então.',
  'Ask the proxy’s provider to allow web.whatsapp.com on port 443, or use another proxy.':
    'Peça ao provedor do proxy para permitir web.whatsapp.com na porta 443 ou use outro proxy.',
  'Begin with it instead of the 0, for example +44.': 'Comece com ele em vez do 0, por exemplo, +55.',
  'Begin with the country code, for example +44.': 'Comece com o código do país, por exemplo, +55.',
  'Change it in the system’s own settings.': 'Altere isso nas configurações do próprio sistema.',
  'Check it against the phone.': 'Confira com o celular.',
  'Check its address, its port and its kind (HTTP or SOCKS5), and that it runs.':
    'Verifique o endereço, a porta e o tipo (HTTP ou SOCKS5), e se ele está funcionando.',
  'Check that it opens by itself. Switchboard tries again by itself.':
    'Verifique se ele abre sozinho. O Switchboard tenta de novo por conta própria.',
  'Check that its country code and all digits are there.':
    'Verifique se o código do país e todos os dígitos estão lá.',
  'Check that the data folder is readable for you, then try again.':
    'Verifique se você pode ler a pasta de dados e tente de novo.',
  'Check that the data folder is writable, then try again.':
    'Verifique se a pasta de dados permite gravação e tente de novo.',
  'Check that the disk is not full and the data folder is writable, then try again.':
    'Verifique se o disco não está cheio e se a pasta de dados permite gravação; depois, tente de novo.',
  'Check that the disk is not full and the data folder is writable. What was not written is kept and tried again with the next entry.':
    'Verifique se o disco não está cheio e se a pasta de dados permite gravação. O que não foi gravado fica guardado e é tentado de novo com a próxima entrada.',
  'Check the internet connection. Switchboard tries again by itself.':
    'Verifique a conexão com a internet. O Switchboard tenta de novo por conta própria.',
  'Check the network of this computer, then try again.': 'Verifique a rede deste computador e tente de novo.',
  'Check the number, with its country code and without a leading zero.':
    'Verifique o número, com o código do país e sem zero no início.',
  'Choose another label, so that nobody answers from the wrong number.':
    'Escolha outro nome, para que ninguém responda pelo número errado.',
  'Choose another name.': 'Escolha outro nome.',
  'Choose the program file of Google Chrome, Chromium, Edge or Brave.':
    'Escolha o arquivo de programa do Google Chrome, Chromium, Edge ou Brave.',
  'Chrome could not be closed.': 'Não foi possível fechar o Chrome.',
  'Chrome could not be started.': 'Não foi possível iniciar o Chrome.',
  'Chrome ended unexpectedly.': 'O Chrome foi encerrado inesperadamente.',
  'Chrome was not running.': 'O Chrome não estava em execução.',
  'Close WhatsApp Web in the other browser, or restart this account.':
    'Feche o WhatsApp Web no outro navegador ou reinicie esta conta.',
  'Close it and use the Switchboard window.': 'Feche-o e use a janela do Switchboard.',
  'Close programs that may hold them open, then try again.':
    'Feche os programas que possam mantê-las abertas e tente de novo.',
  'Copy them again without it.': 'Copie os dois de novo sem esse caractere.',
  'Download it from Google, or choose the program file of one that is installed.':
    'Baixe-o do Google ou escolha o arquivo de programa de um que já esteja instalado.',
  'Download it from Google, or switch the lighter browser off.':
    'Baixe-o do Google ou desative o navegador mais leve.',
  'Each may have at most {most} bytes.': 'Cada um pode ter no máximo {most} bytes.',
  'End it in the system’s task manager, then try again.':
    'Encerre-o no gerenciador de tarefas do sistema e tente de novo.',
  'Enter both again, as the proxy’s provider gives them.':
    'Digite os dois de novo, como o provedor do proxy os informa.',
  'Free some space, then try again.': 'Libere espaço e tente de novo.',
  'Free {megabytes} MB, then try again.': 'Libere {megabytes} MB e tente de novo.',
  'Give a whole number from 1 to 65535.': 'Informe um número inteiro de 1 a 65535.',
  'Give its name (proxy.example.com) or its IPv4 address, without http:// and without the port.':
    'Informe o nome (proxy.example.com) ou o endereço IPv4, sem http:// e sem a porta.',
  'Give one of them another label in the file, or pick another file.':
    'Dê a uma delas outro nome no arquivo ou escolha outro arquivo.',
  'Give one of them another name in the file, or pick another file.':
    'Dê a uma delas outro nome no arquivo ou escolha outro arquivo.',
  'Give the account a name that agents will recognise.': 'Dê à conta um nome que os atendentes reconheçam.',
  'Give the part before the colon only.': 'Informe só a parte antes dos dois-pontos.',
  'Give the team a name that agents will recognise.': 'Dê à equipe um nome que os atendentes reconheçam.',
  'Give the username that belongs to it.': 'Informe o nome de usuário correspondente.',
  'If nobody restored an older copy of the data folder, someone may have changed the journal. It goes on from here.':
    'Se ninguém restaurou uma cópia antiga da pasta de dados, alguém pode ter alterado o registro. Ele continua a partir daqui.',
  'Install Google Chrome or Chromium in the way that is usual on this system.':
    'Instale o Google Chrome ou o Chromium da forma habitual neste sistema.',
  'Install and unlock a keyring (GNOME Keyring or KWallet) and restart Switchboard, or use a proxy without a password.':
    'Instale e desbloqueie um chaveiro (GNOME Keyring ou KWallet) e reinicie o Switchboard, ou use um proxy sem senha.',
  'Install the package chromium-sandbox, or Google Chrome, which brings its own; then try again.':
    'Instale o pacote chromium-sandbox ou o Google Chrome, que traz o seu próprio; depois, tente de novo.',
  'It may have been removed; look at the list again.': 'Pode ter sido removida; confira a lista de novo.',
  'Lines may have been cut off at its end, which can no longer be told. The journal goes on from here.':
    'Pode ser que linhas tenham sido cortadas no final, o que não dá mais para saber. O registro continua a partir daqui.',
  'Log it out first.': 'Desconecte-a primeiro.',
  'Look at what it would bring, then import it.': 'Veja o que ele traria e depois importe.',
  'Make it readable for you, then try again.': 'Permita a leitura para você e tente de novo.',
  'Make {folder} writable for you and check that the disk is not full. Your accounts are untouched.':
    'Permita a gravação em {folder} para você e verifique se o disco não está cheio. Suas contas não foram alteradas.',
  'Make {path} readable for you, then try again. Nothing was changed.':
    'Permita a leitura de {path} para você e tente de novo. Nada foi alterado.',
  'No Chrome runs for this account.': 'Nenhum Chrome está em execução para esta conta.',
  'No Chrome was found on this computer.': 'Nenhum Chrome foi encontrado neste computador.',
  'No country has this code.': 'Nenhum país tem este código.',
  'No other number waits for a decision here.': 'Nenhum outro número espera uma decisão aqui.',
  'Nothing needs to be done.': 'Não é preciso fazer nada.',
  'Nothing to do: the journal goes on, and the unfinished line is kept in {keptAs}.':
    'Nada a fazer: o registro continua, e a linha incompleta fica guardada em {keptAs}.',
  'Nothing uses them. Close programs that may hold them open; Switchboard tries again at its next start.':
    'Nada as usa. Feche os programas que possam mantê-las abertas; o Switchboard tenta de novo no próximo início.',
  'Nothing was changed.': 'Nada foi alterado.',
  'Open it in a browser yourself: {page}': 'Abra a página em um navegador: {page}',
  'Open Switchboard again to go on.': 'Abra o Switchboard de novo para continuar.',
  'Open WhatsApp on the phone to see why.': 'Abra o WhatsApp no celular para ver o motivo.',
  'Open it again to go on.': 'Abra-o de novo para continuar.',
  'Open it yourself: {path}': 'Abra você mesmo: {path}',
  'Out of use; some files are still being deleted, at the latest at the next start.':
    'Fora de uso; alguns arquivos ainda estão sendo excluídos, no mais tardar no próximo início.',
  'Pick a file that Switchboard has exported.': 'Escolha um arquivo exportado pelo Switchboard.',
  'Pick a folder that is writable and has room, then try again.':
    'Escolha uma pasta que permita gravação e tenha espaço, e tente de novo.',
  'Remove a team that is no longer needed.': 'Remova uma equipe que não é mais necessária.',
  'Shorten the label.': 'Encurte o nome.',
  'Shorten the name.': 'Encurte o nome.',
  'Some credentials of earlier logins could not be deleted yet.':
    'Algumas credenciais de logins anteriores ainda não puderam ser excluídas.',
  'Some of its processes could not be ended.': 'Não foi possível encerrar alguns dos processos.',
  'Start it again when you want it.': 'Inicie de novo quando quiser.',
  'Start it again.': 'Inicie de novo.',
  'Switchboard cannot write to its data folder (unknown error).':
    'O Switchboard não consegue gravar na pasta de dados (erro desconhecido).',
  'Switchboard cannot write to its data folder ({code}).':
    'O Switchboard não consegue gravar na pasta de dados ({code}).',
  'Switchboard is quitting.': 'O Switchboard está sendo encerrado.',
  'Switchboard may not read {file}.': 'O Switchboard não tem permissão para ler {file}.',
  'Switchboard or the computer stopped while a line of the journal was being written.':
    'O Switchboard ou o computador parou enquanto uma linha do registro estava sendo gravada.',
  'Switchboard ran into an unexpected problem.': 'O Switchboard teve um problema inesperado.',
  'Switchboard tries again by itself.': 'O Switchboard tenta de novo por conta própria.',
  'The WhatsApp page crashed.': 'A página do WhatsApp travou.',
  'The WhatsApp page no longer answers.': 'A página do WhatsApp não responde mais.',
  'The account could not be brought online.': 'Não foi possível colocar a conta on-line.',
  'The account is not waiting for a phone now.': 'A conta não está esperando um celular agora.',
  'The browser could not be saved.': 'Não foi possível salvar o navegador.',
  'The browser is too old: version {version}, at least {oldest} is needed.':
    'O navegador é antigo demais: versão {version}; é necessária pelo menos a {oldest}.',
  'The change could not be saved.': 'Não foi possível salvar a alteração.',
  'The chosen browser is not there, or it is not a program.':
    'O navegador escolhido não está lá ou não é um programa.',
  'The chosen program is not a browser that Switchboard can use.':
    'O programa escolhido não é um navegador que o Switchboard possa usar.',
  'The command {name} was given more than it takes at once.':
    'O comando {name} recebeu mais do que aceita de uma vez.',
  'The command {name} was given something it does not take.': 'O comando {name} recebeu algo que não aceita.',
  'The country code is missing.': 'Falta o código do país.',
  'The credentials of this account could not be deleted.':
    'Não foi possível excluir as credenciais desta conta.',
  'The download came to a standstill.': 'O download ficou parado.',
  'The download server answered with error {status}.':
    'O servidor de download respondeu com o erro {status}.',
  'The download server cannot be reached.': 'Não é possível acessar o servidor de download.',
  'The download was cancelled.': 'O download foi cancelado.',
  'The downloaded browser does not run on this computer.':
    'O navegador baixado não funciona neste computador.',
  'The file comes from a newer version of Switchboard.':
    'O arquivo vem de uma versão mais nova do Switchboard.',
  'The file could not be read.': 'Não foi possível ler o arquivo.',
  'The file could not be written.': 'Não foi possível gravar o arquivo.',
  'The file has something at “{place}” that Switchboard does not know.':
    'O arquivo tem algo em “{place}” que o Switchboard não conhece.',
  'The file has two accounts named “{label}”.': 'O arquivo tem duas contas com o nome “{label}”.',
  'The file has two teams named “{name}”.': 'O arquivo tem duas equipes com o nome “{name}”.',
  'The file is damaged, or no configuration at all.': 'O arquivo está danificado ou não é uma configuração.',
  'The file is larger than {megabytes} MB; no configuration is.':
    'O arquivo tem mais de {megabytes} MB; nenhuma configuração é tão grande.',
  'The file is no configuration of Switchboard.': 'O arquivo não é uma configuração do Switchboard.',
  'The file that says where the journal ends is missing or unreadable.':
    'O arquivo que indica onde o registro termina está faltando ou não pode ser lido.',
  'The folder could not be moved away; it is deleted at the next start.':
    'Não foi possível mover a pasta; ela será excluída no próximo início.',
  'The folder could not be shown.': 'Não foi possível mostrar a pasta.',
  'The folder for this account’s credentials could not be made.':
    'Não foi possível criar a pasta das credenciais desta conta.',
  'The journal could not be read.': 'Não foi possível ler o registro.',
  'The journal could not be written.': 'Não foi possível gravar o registro.',
  'The journal is closed.': 'O registro está fechado.',
  'The journal is not as Switchboard left it: lines were replaced.':
    'O registro não está como o Switchboard o deixou: linhas foram substituídas.',
  'The label has {length} characters; at most {most} fit.':
    'O nome tem {length} caracteres; cabem no máximo {most}.',
  'The label is empty.': 'O nome está vazio.',
  'The lighter browser was not found on this computer.':
    'O navegador mais leve não foi encontrado neste computador.',
  'The number has too many or too few digits.': 'O número tem dígitos demais ou de menos.',
  'The number is empty.': 'O número está vazio.',
  'The number is too short.': 'O número é curto demais.',
  'The page could not be opened.': 'Não foi possível abrir a página.',
  'The proxy’s address is not one that can be used.': 'O endereço do proxy não pode ser usado.',
  'The proxy’s port is not one that can be used.': 'A porta do proxy não pode ser usada.',
  'The session was ended.': 'A sessão foi encerrada.',
  'The start was called off.': 'O início foi cancelado.',
  'The system’s keychain may be locked or have changed. Unlock it, or enter the password again.':
    'O chaveiro do sistema pode estar bloqueado ou ter mudado. Desbloqueie-o ou digite a senha de novo.',
  'The team’s name has {length} characters; at most {limit} fit.':
    'O nome da equipe tem {length} caracteres; cabem no máximo {limit}.',
  'The team’s name is empty.': 'O nome da equipe está vazio.',
  'The username or the password contains a line break or another control character.':
    'O nome de usuário ou a senha contém uma quebra de linha ou outro caractere de controle.',
  'The username or the password is too long for a SOCKS5 proxy.':
    'O nome de usuário ou a senha é longo demais para um proxy SOCKS5.',
  'There can be at most {limit} teams.': 'Pode haver no máximo {limit} equipes.',
  'There is a password without a username.': 'Há uma senha sem nome de usuário.',
  'There is already a team named “{name}”.': 'Já existe uma equipe com o nome “{name}”.',
  'There is already an account named “{label}”.': 'Já existe uma conta com o nome “{label}”.',
  'There is no browser to download for this kind of computer.':
    'Não há navegador para baixar para este tipo de computador.',
  'There is no such account.': 'Essa conta não existe.',
  'There is no such team.': 'Essa equipe não existe.',
  'There is not enough room on the disk for the browser.':
    'Não há espaço suficiente no disco para o navegador.',
  'There is nothing to end.': 'Não há nada para encerrar.',
  'This account is not open in another browser.': 'Esta conta não está aberta em outro navegador.',
  'This account’s proxy answers, but opens no way to WhatsApp.':
    'O proxy desta conta responde, mas não abre um caminho até o WhatsApp.',
  'This account’s proxy does not answer.': 'O proxy desta conta não responde.',
  'This account’s proxy refuses the username or the password.':
    'O proxy desta conta recusa o nome de usuário ou a senha.',
  'This computer offers no safe place for a password, so it was not kept.':
    'Este computador não oferece um lugar seguro para uma senha; por isso, ela não foi guardada.',
  'This is not a phone number.': 'Isto não é um número de telefone.',
  'This page may not control Switchboard.': 'Esta página não pode controlar o Switchboard.',
  'This system does not let Chrome build its sandbox.':
    'Este sistema não permite que o Chrome crie a própria área restrita (sandbox).',
  'Try again later, or install Google Chrome yourself.':
    'Tente de novo mais tarde ou instale o Google Chrome por conta própria.',
  'Try again, or scan the QR code.': 'Tente de novo ou escaneie o QR code.',
  'Try again. If it happens again, restart Switchboard; your accounts stay linked.':
    'Tente de novo. Se acontecer outra vez, reinicie o Switchboard; suas contas continuam vinculadas.',
  'Try again. If it happens again, something on the network may be changing downloads.':
    'Tente de novo. Se acontecer outra vez, algo na rede pode estar alterando os downloads.',
  'Try again; if it stays so, update Switchboard.':
    'Tente de novo; se continuar assim, atualize o Switchboard.',
  'Type the number of the phone to link.': 'Digite o número do celular a vincular.',
  'Unlock the system’s keychain and try again, or use a proxy without a password.':
    'Desbloqueie o chaveiro do sistema e tente de novo, ou use um proxy sem senha.',
  'Update Switchboard and Chrome.': 'Atualize o Switchboard e o Chrome.',
  'Update Switchboard on this computer, then try again.':
    'Atualize o Switchboard neste computador e tente de novo.',
  'Use another connection for this account.': 'Use outra conexão para esta conta.',
  'Use digits, spaces and dashes, for example +44 7700 900123.':
    'Use dígitos, espaços e hifens, por exemplo, +55 11 96123-4567.',
  'Wait until it is there, or cancel it, then try again.':
    'Espere até que esteja pronto ou cancele, e tente de novo.',
  'Wait until it shows a QR code, then try again.': 'Espere até aparecer um QR code e tente de novo.',
  'What was downloaded is damaged.': 'O que foi baixado está danificado.',
  'WhatsApp Web could not be opened in Chrome.': 'Não foi possível abrir o WhatsApp Web no Chrome.',
  'WhatsApp Web did not finish loading.': 'O WhatsApp Web não terminou de carregar.',
  'WhatsApp Web has changed in a way that this version of Switchboard does not know.':
    'O WhatsApp Web mudou de um jeito que esta versão do Switchboard não conhece.',
  'WhatsApp Web refused to log out.': 'O WhatsApp Web se recusou a desconectar.',
  'WhatsApp cannot be reached.': 'Não é possível acessar o WhatsApp.',
  'WhatsApp could not be reached.': 'Não foi possível acessar o WhatsApp.',
  'WhatsApp did not accept this number.': 'O WhatsApp não aceitou este número.',
  'WhatsApp did not answer.': 'O WhatsApp não respondeu.',
  'WhatsApp did not confirm within {seconds} s.': 'O WhatsApp não confirmou em {seconds} s.',
  'WhatsApp did not give the login back.': 'O WhatsApp não devolveu o login.',
  'WhatsApp has blocked this number.': 'O WhatsApp bloqueou este número.',
  'WhatsApp no longer accepts this version of WhatsApp Web.':
    'O WhatsApp não aceita mais esta versão do WhatsApp Web.',
  'WhatsApp no longer knew this login, so the phone was not asked.':
    'O WhatsApp não reconhecia mais este login, por isso o celular não foi consultado.',
  'WhatsApp refuses connections from this proxy.': 'O WhatsApp recusa conexões deste proxy.',
  'Whether Switchboard starts at login could not be changed on this computer.':
    'Não foi possível mudar, neste computador, se o Switchboard inicia no login.',
  '{count} lines are missing at the end of the journal.': 'Faltam {count} linhas no final do registro.',
};
