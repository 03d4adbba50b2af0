import ts from 'typescript';
import { nodesIn, placeOf } from './sources.test-kit.ts';

/** The English of every error and of every reason in a receipt, which each other language translates by it. */
export interface ErrorSources {
  readonly texts: readonly string[];
  /** Where a text is not constant, so that nobody can translate it: `file:line: what`. */
  readonly faults: readonly string[];
}

/** A function that takes such texts, by the places of its parameters. */
interface Taker {
  readonly name: string;
  /** The only file that can call it; undefined where it is exported. */
  readonly file: string | undefined;
  readonly places: readonly number[];
}

const appError: Taker = { name: 'appError', file: undefined, places: [1, 2] };

/**
 * Starts from `appError` and from `reason` in what failed; where such a text is a parameter, the calls of that function
 * are looked at in the same way, and so on.
 */
export function errorSources(files: readonly ts.SourceFile[]): ErrorSources {
  const nodes = files.flatMap((file) => [...nodesIn(file)]);
  const constants = constantsIn(nodes);
  const texts = new Set<string>();
  const faults = new Set<string>();
  const takers: Taker[] = [];

  const take = (text: ts.Expression): void => {
    const found = resolve(text, constants);
    if (found === 'passed-on') return;
    if (found === undefined) faults.add(`${placeOf(text)}: not constant: ${text.getText()}`);
    else if ('taker' in found) addTaker(found.taker);
    else if ('texts' in found) found.texts.forEach((one) => texts.add(one));
    else found.either.forEach(take);
  };

  const addTaker = (taker: Taker) => {
    const isKnown = takers.some(
      ({ name, file, places }) =>
        name === taker.name && file === taker.file && taker.places.every((place) => places.includes(place)),
    );
    if (isKnown) return;
    takers.push(taker);
    for (const call of nodes.filter(ts.isCallExpression).filter((one) => isCallOf(one, taker)))
      taker.places.flatMap((place) => call.arguments[place] ?? []).forEach(take);
  };

  addTaker(appError);
  nodes.flatMap(reasonIn).forEach(take);
  return { texts: [...texts].toSorted(), faults: [...faults].toSorted() };
}

function isCallOf({ expression }: ts.CallExpression, { name, file }: Taker): boolean {
  const called = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return called.getText() === name && (file === undefined || file === called.getSourceFile().fileName);
}

/** The reason in an object that says that something failed. */
function reasonIn(node: ts.Node): ts.Expression[] {
  if (!ts.isObjectLiteralExpression(node)) return [];
  const named = (name: string) => node.properties.find((property) => property.name?.getText() === name);
  const kind = named('kind');
  if (kind === undefined || !ts.isPropertyAssignment(kind)) return [];
  if (!/^'(failed|not-told)'$/.test(kind.initializer.getText())) return [];
  const reason = named('reason');
  if (reason === undefined) return [];
  if (ts.isPropertyAssignment(reason)) return [reason.initializer];
  return ts.isShorthandPropertyAssignment(reason) ? [reason.name] : [];
}

type Resolved =
  | 'passed-on'
  | { texts: readonly string[] }
  | { either: readonly ts.Expression[] }
  | { taker: Taker }
  | undefined;

function resolve(text: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): Resolved {
  if (ts.isStringLiteralLike(text)) return { texts: [text.text] };
  if (ts.isParenthesizedExpression(text) || ts.isAsExpression(text)) return { either: [text.expression] };
  if (ts.isConditionalExpression(text)) return { either: [text.whenTrue, text.whenFalse] };
  // A text that another error or answer already has.
  if (ts.isPropertyAccessExpression(text) && /^(message|hint|reason)$/.test(text.name.text))
    return 'passed-on';
  if (!ts.isIdentifier(text)) return undefined;
  const taker = takerOf(text);
  if (taker !== undefined) return { taker };
  const constant =
    constants.get(`${text.getSourceFile().fileName}#${text.text}`) ?? constants.get(`#${text.text}`);
  return constant && { either: [constant] };
}

/** The function of which this is a parameter. */
function takerOf(parameter: ts.Identifier): Taker | undefined {
  for (let at: ts.Node = parameter; !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isFunctionLike(at)) continue;
    const place = at.parameters.findIndex(({ name }) => name.getText() === parameter.text);
    if (place < 0) continue;
    const named = ts.isVariableDeclaration(at.parent) ? at.parent : at;
    const name = named.name?.getText();
    if (name === undefined) return undefined;
    return { name, file: isExported(named) ? undefined : at.getSourceFile().fileName, places: [place] };
  }
  return undefined;
}

const isExported = (node: ts.Node): boolean =>
  !ts.isSourceFile(node) &&
  ((ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) ||
    (!ts.isBlock(node) && isExported(node.parent)));

/** Constants by `file#name`, those that are exported also by `#name`. */
function constantsIn(nodes: readonly ts.Node[]): Map<string, ts.Expression> {
  const constants = new Map<string, ts.Expression>();
  for (const node of nodes) {
    if (!ts.isVariableDeclaration(node) || node.initializer === undefined) continue;
    constants.set(`${node.getSourceFile().fileName}#${node.name.getText()}`, node.initializer);
    if (isExported(node)) constants.set(`#${node.name.getText()}`, node.initializer);
  }
  return constants;
}
