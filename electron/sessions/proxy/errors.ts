import { appError, type AppError } from '../../../shared/errors.ts';

const retryable = { retryable: true };

export const proxyUnreachable = (): AppError =>
  appError(
    'proxy-unreachable',
    'This account’s proxy does not answer.',
    'Check its address, its port and its kind (HTTP or SOCKS5), and that it runs.',
    retryable,
  );

export const proxyRefused = (): AppError =>
  appError(
    'proxy-refused',
    'This account’s proxy refuses the username or the password.',
    'Enter both again, as the proxy’s provider gives them.',
  );

export const proxyBlocked = (): AppError =>
  appError(
    'proxy-blocked',
    'This account’s proxy answers, but opens no way to WhatsApp.',
    'Ask the proxy’s provider to allow web.whatsapp.com on port 443, or use another proxy.',
    retryable,
  );
