import type { receipt as english } from '../en/receipt.ts';

export const receipt: Record<keyof typeof english, string> = {
  'receipt.title': 'Comprovante',
  'receipt.desk': '{number} foi desconectado aqui em {date}.',
  'receipt.desk.unknown': 'O vínculo foi desconectado aqui em {date}.',
  'receipt.phone': '{number} foi desvinculado no celular em {date}.',
  'receipt.phone.unknown': 'O vínculo foi encerrado no celular em {date}.',
  'receipt.lost': 'O WhatsApp não reconhecia mais {number} em {date}.',
  'receipt.lost.unknown': 'O WhatsApp não reconhecia mais o vínculo em {date}.',
  'receipt.phoneTold': 'Avisar o celular',
  'receipt.chromeClosed': 'Fechar o Chrome',
  'receipt.credentialsErased': 'Apagar as credenciais',
  'receipt.doneAt': '<hidden>Concluído, </hidden>{time}',
  'receipt.failedAt': 'Falhou, {time}',
  'receipt.stillListed': 'O celular ainda pode listar este dispositivo',
  'receipt.stillListed.why': 'Até você removê-lo no celular, ele continua na lista.',
  'receipt.stillListed.open':
    'No celular, abra o WhatsApp › <b>Configurações</b> › <b>Dispositivos conectados</b>.',
  'receipt.stillListed.device': 'Toque em <b>{name}</b>.',
  'receipt.stillListed.logOut': 'Toque em <b>Desconectar</b>.',
};
