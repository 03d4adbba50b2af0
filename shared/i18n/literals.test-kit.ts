import ts from 'typescript';
import { nodesIn, placeOf } from './sources.test-kit.ts';

/** Names that are the same in every language. */
const proper = new Set(['Switchboard', 'WhatsApp', 'Esc', 'Ctrl', 'K', 'HTTP', 'SOCKS5']);

/** Attributes and properties whose text people see or hear. */
const visible =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|alt|body|button|buttonLabel|buttons|children|confirm|description|detail|empty|hint|heading|label|message|name|placeholder|prompt|question|sublabel|subtitle|summary|text|title|toolTip|tooltip|what|words)$/;

/** Attributes that hold code, whatever their text looks like. */
const code =
  /^(class(Name)?|id|key|role|type|d|viewBox|transform|points|href|src|xmlns|htmlFor|style|rel|lang)$/;

/** An example that is typed the same everywhere. */
const address = /^[a-z.]+\.(com|org)$/;

const words = /\p{L}/u;
/** Text for people in the middle of code: a capital at its beginning, and more than one word. */
const sentence = /^[“"]?\p{Lu}\p{L}*['’]?\p{L}*[,:]? \S|^\p{Lu}[^/\\]*\p{Ll}[.?!…]$/u;

/**
 * Whether a file has words for people. Below sessions and the journal there are only errors, which have their own house;
 * the details of a failure are English on purpose, for whoever looks after the app.
 */
export const hasWords = (path: string): boolean =>
  (path.startsWith('renderer/') || /^electron\/(?!sessions\/|journal\/)/.test(path)) &&
  path !== 'renderer/features/pane/failure-details.ts';

/** Every text for people that stands in the source instead of among the messages: `file:line: text`. */
export const literalsIn = (files: readonly ts.SourceFile[]): string[] =>
  files.flatMap((file) =>
    [...nodesIn(file)].flatMap((node) => {
      const text = textOf(node)?.replaceAll(/\s+/g, ' ').trim();
      if (
        text === undefined ||
        !words.test(text) ||
        proper.has(text) ||
        address.test(text) ||
        !isForPeople(node, text)
      )
        return [];
      return [`${placeOf(node)}: ${text}`];
    }),
  );

function textOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
  return undefined;
}

function isForPeople(node: ts.Node, text: string): boolean {
  if (ts.isJsxText(node)) return true;
  const place = placeIn(node);
  switch (place.kind) {
    case 'child':
      return true;
    case 'attribute':
      return visible.test(place.name) ? true : !code.test(place.name) && sentence.test(text);
    case 'property':
      // Ids, states and kinds are no text for people: they have no capital at their beginning.
      return visible.test(place.name) ? /^\p{Lu}|\s/u.test(text) : sentence.test(text);
    case 'elsewhere':
      return sentence.test(text);
    case 'unseen':
      return false;
  }
}

type Place = { kind: 'child' | 'elsewhere' | 'unseen' } | { kind: 'attribute' | 'property'; name: string };

/** What a text is there for: found by going outwards through whatever only chooses between texts. */
function placeIn(node: ts.Node): Place {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return { kind: 'attribute', name: parent.name.getText() };
  if (ts.isJsxExpression(parent))
    return ts.isJsxAttribute(parent.parent) ? placeIn(parent) : { kind: 'child' };
  if (ts.isPropertyAssignment(parent) && parent.initializer === node)
    return isUnseen(parent) ? { kind: 'unseen' } : { kind: 'property', name: parent.name.getText() };
  if (choosesBetween(parent, node)) return placeIn(parent);
  return { kind: isUnseen(node) ? 'unseen' : 'elsewhere' };
}

const choosesBetween = (parent: ts.Node, node: ts.Node): boolean =>
  ts.isParenthesizedExpression(parent) ||
  ts.isAsExpression(parent) ||
  ts.isArrayLiteralExpression(parent) ||
  (ts.isConditionalExpression(parent) && parent.condition !== node) ||
  (ts.isBinaryExpression(parent) && joins.has(parent.operatorToken.kind)) ||
  ts.isTemplateSpan(parent) ||
  ts.isTemplateExpression(parent);

const joins = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

/** What developers read (an Error, the log), what is translated by its English, paths, types, imports. */
function isUnseen(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isTypeNode(at) || ts.isImportDeclaration(at) || ts.isExportDeclaration(at)) return true;
    if (ts.isNewExpression(at) && /(Error|Response|RegExp)$/.test(at.expression.getText())) return true;
    if (ts.isCallExpression(at) && toDevelopers.test(at.expression.getText())) return true;
    if (ts.isJsxExpression(at) || ts.isFunctionLike(at)) return false;
  }
  return false;
}

const toDevelopers =
  /^(appError|refused|invalid|unusable|failed|(errors\.)?notTold|text\.english|(posix|win32)\.join|console\.\w+|process\.std(out|err)\.write|.*\b(log|logger)\.\w+|log\w*|assert\w*)$/;
