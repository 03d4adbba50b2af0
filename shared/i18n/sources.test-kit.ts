import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/** Files that no person ever sees the words of: tests, their kits, the gallery, the model of the sessions' tests. */
const unseen = /\.(test|test-kit|spec)\.tsx?$|^renderer\/gallery\/|^electron\/sessions\/model\//;

/** The parsed source of the app in these folders, without what only tests and the gallery use. */
export const sourceFiles = (folders: readonly string[]): ts.SourceFile[] =>
  filesIn(folders, (path) => !unseen.test(path));

/** The parsed source of the gallery, whose scenes play the app. */
export const galleryFiles = (): ts.SourceFile[] => filesIn(['renderer/gallery'], () => true);

function filesIn(folders: readonly string[], isWanted: (path: string) => boolean): ts.SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isWanted)
    .toSorted()
    .map((path) => parse(path, readFileSync(join(root, path), 'utf8')));
}

/** One file, with the parents of its nodes set. */
export const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

/** Every node below one, outermost first. */
export function* nodesIn(node: ts.Node): Generator<ts.Node> {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) {
    yield child;
    yield* nodesIn(child);
  }
}

/** `file:line`, for a report. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
