import { jsonFileState, openJsonFile, type JsonFile } from '../storage/json-file.ts';
import { accessFileSchema, noAccessFile, type AccessFile, type AccessStore } from './access-file.ts';

/** Remembers outside the file whether there is a PIN, so that a file that is gone does not open what it kept. */
export interface PinMark {
  readonly isSet: boolean;
  /** Throws an AppException with `storage-failed`. */
  set(isSet: boolean): void;
}

/** Opens access.json. Throws an AppException with `storage-failed` where it may not be read. */
export function openAccessStore(folder: string, mark: PinMark): AccessStore {
  const state = jsonFileState(folder, 'access', accessFileSchema);
  const open = () => openJsonFile(folder, 'access', accessFileSchema, noAccessFile);
  const keepMark = ({ pin }: AccessFile) => {
    if (mark.isSet !== (pin !== null)) mark.set(pin !== null);
  };
  const writeTo = (file: JsonFile<AccessFile>) => (value: AccessFile) => {
    file.write(value);
    keepMark(value);
  };
  const renew = (value: AccessFile) => {
    writeTo(open())(value);
  };
  if (state === 'unreadable' || (state === 'missing' && mark.isSet)) return brokenStore(renew);
  const file = open();
  if (state === 'readable') keepMark(file.read());
  return { isBroken: false, read: () => file.read(), write: writeTo(file), renew };
}

/** What is written is known until the app ends. */
function brokenStore(renew: AccessStore['renew']): AccessStore {
  let current = noAccessFile;
  return {
    isBroken: true,
    read: () => current,
    write: (value) => {
      current = value;
    },
    renew,
  };
}
