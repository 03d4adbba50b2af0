import ts from 'typescript';
import { nodesIn, placeOf } from './sources.test-kit.ts';

/** What the source says of messages: the ids it names, and what is wrong with how it names them. */
export interface NamedIds {
  readonly used: ReadonlySet<string>;
  /** `file:line: what`. */
  readonly faults: readonly string[];
}

/**
 * An id counts as named wherever its text stands as a literal: in a call, in a phrase, in a table of ids. A call or a
 * phrase with another id, or with one that is put together while the app runs, is a fault.
 */
export function namedIds(files: readonly ts.SourceFile[], ids: ReadonlySet<string>): NamedIds {
  const nodes = files.flatMap((file) => [...nodesIn(file)]);
  const literals = nodes.filter(ts.isStringLiteralLike).map(({ text }) => text);
  return {
    used: new Set(literals.filter((text) => ids.has(text))),
    faults: nodes.flatMap(idsAskedFor).flatMap((id) => {
      if (ts.isStringLiteralLike(id))
        return ids.has(id.text) ? [] : [`${placeOf(id)}: no message “${id.text}”`];
      return isPutTogether(id)
        ? [`${placeOf(id)}: put the id in a table instead of together: ${id.getText()}`]
        : [];
    }),
  };
}

/** The ids that a node asks a message for. */
function idsAskedFor(node: ts.Node): ts.Expression[] {
  if (ts.isCallExpression(node) && node.expression.getText() === 'text') return either(node.arguments[0]);
  if (!ts.isJsxAttribute(node) || node.name.getText() !== 'id') return [];
  if (node.parent.parent.tagName.getText() !== 'Phrase' || node.initializer === undefined) return [];
  if (ts.isStringLiteral(node.initializer)) return [node.initializer];
  return ts.isJsxExpression(node.initializer) ? either(node.initializer.expression) : [];
}

function either(id: ts.Expression | undefined): ts.Expression[] {
  if (id === undefined) return [];
  if (ts.isConditionalExpression(id)) return [...either(id.whenTrue), ...either(id.whenFalse)];
  return ts.isParenthesizedExpression(id) || ts.isAsExpression(id) ? either(id.expression) : [id];
}

const isPutTogether = (id: ts.Expression): boolean =>
  ts.isTemplateExpression(id) ||
  (ts.isBinaryExpression(id) && id.operatorToken.kind === ts.SyntaxKind.PlusToken);
