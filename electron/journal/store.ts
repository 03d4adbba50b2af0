import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { fileName, openPrivate, syncFolder, writeAt, type OpenFile } from './files.ts';
import { headBytes, headName } from './head.ts';
import type { Position } from './line.ts';

/** A line that is ready to be written, and the chain's position after it. */
export interface ReadyLine {
  readonly bytes: Buffer;
  readonly position: Position;
}

/** Where the next line goes: the file's number, and its size in bytes so far. */
export interface End {
  readonly file: number;
  readonly size: number;
}

interface Handles {
  readonly file: FileHandle;
  readonly head: FileHandle;
}

/**
 * The files of a journal that is being written. One `append` at a time. After a failed one the same lines must come
 * again first: they are written over whatever arrived of them, so nothing is there twice or in part.
 */
export class Store {
  #end: End;
  #handles: Handles | undefined;
  #wantsNewFile = false;
  /** What arrived of a failed append has to be written over in its place. */
  #hasFailed = false;

  constructor(
    readonly folder: string,
    end: End,
    readonly options: { maxBytes: number; open: OpenFile },
  ) {
    this.#end = end;
  }

  get end(): End {
    return this.#end;
  }

  /** The next append begins a new file, unless it repeats a failed one. */
  beginNewFile(): void {
    this.#wantsNewFile = true;
  }

  /**
   * Writes as many of the lines as fit in the present file, at least one, beginning a new file where none fits.
   * Returns how many are on the disk now, with the head behind them. Throws what the file system throws.
   */
  async append(lines: readonly [ReadyLine, ...ReadyLine[]]): Promise<number> {
    if (this.#endsHere() || !this.#hasRoomFor(lines[0].bytes.length)) await this.#rotate();
    const fitting = this.#fitting(lines);
    const last = fitting.at(-1) ?? lines[0];
    const bytes = Buffer.concat(fitting.map((line) => line.bytes));
    try {
      const { file, head } = (this.#handles ??= await this.#open());
      if ((await file.stat()).nlink === 0)
        throw new Error('the journal was deleted while it was being written');
      await writeAt(file, bytes, this.#end.size);
      await writeAt(head, headBytes(last.position), 0);
    } catch (error) {
      this.#hasFailed = true;
      await this.close().catch(() => undefined); // The first error is the one to tell.
      throw error;
    }
    this.#hasFailed = false;
    this.#end = { file: this.#end.file, size: this.#end.size + bytes.length };
    return fitting.length;
  }

  /** Writes the head of a journal that has no lines yet. */
  async begin(position: Position): Promise<void> {
    const head = await openPrivate(join(this.folder, headName), { create: true, open: this.options.open });
    try {
      await writeAt(head, headBytes(position), 0);
    } finally {
      await head.close();
    }
    await syncFolder(this.folder);
  }

  async close(): Promise<void> {
    const handles = this.#handles;
    this.#handles = undefined;
    await Promise.all([handles?.file.close(), handles?.head.close()]);
  }

  #endsHere(): boolean {
    return this.#wantsNewFile && !this.#hasFailed && this.#end.size > 0;
  }

  #hasRoomFor(bytes: number): boolean {
    return this.#end.size === 0 || this.#end.size + bytes <= this.options.maxBytes;
  }

  #fitting(lines: readonly [ReadyLine, ...ReadyLine[]]): ReadyLine[] {
    let size = this.#end.size + lines[0].bytes.length;
    const beyond = lines.findIndex((line, index) => {
      if (index === 0) return false;
      size += line.bytes.length;
      return size > this.options.maxBytes;
    });
    return lines.slice(0, beyond === -1 ? lines.length : beyond);
  }

  async #rotate(): Promise<void> {
    await this.close();
    this.#wantsNewFile = false;
    this.#end = { file: this.#end.file + 1, size: 0 };
  }

  async #open(): Promise<Handles> {
    const { open } = this.options;
    const isNew = this.#end.size === 0;
    const path = join(this.folder, fileName(this.#end.file));
    const file = await openPrivate(path, { create: isNew, open });
    try {
      if ((await file.stat()).size < this.#end.size)
        throw new Error('the journal is shorter than it was left');
      if (isNew) await syncFolder(this.folder);
      const head = await openPrivate(join(this.folder, headName), { create: true, open });
      return { file, head };
    } catch (error) {
      await file.close().catch(() => undefined); // The first error is the one to tell.
      throw error;
    }
  }
}
