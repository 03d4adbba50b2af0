import { getRawHeader, type DirectoryRecord, type FileRecord } from '@electron/asar';

/** A file of an archive. */
export interface ArchivedFile {
  /** With slashes, without one before it. */
  readonly path: string;
  readonly record: FileRecord;
}

/** Every file of an archive. */
export function archivedFiles(archive: string): ArchivedFile[] {
  return filesIn(getRawHeader(archive).header, '');
}

function filesIn({ files }: DirectoryRecord, folder: string): ArchivedFile[] {
  return Object.entries(files).flatMap(([name, record]) => {
    const path = `${folder}${name}`;
    return 'files' in record ? filesIn(record, `${path}/`) : [{ path, record: record }];
  });
}
