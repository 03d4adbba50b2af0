import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** What a message takes: its places with what stands there, and its tags. */
interface Shape {
  readonly places: ReadonlyMap<string, string>;
  readonly tags: readonly string[];
  /** What is wrong with its plurals in this language. */
  readonly faults: readonly string[];
}

/** What is wrong with a message by itself, whatever the others say. */
export function faultsIn(message: string, locale: string): readonly string[] {
  const shape = shapeOf(message, locale);
  return typeof shape === 'string' ? [shape] : shape.faults;
}

/** What is wrong with a translation: its syntax, its plurals, or that it takes something else than the English. */
export function faultsOf(english: string, translation: string, locale: string): readonly string[] {
  const wanted = shapeOf(english, 'en');
  const given = shapeOf(translation, locale);
  if (typeof given === 'string' || typeof wanted === 'string')
    return [wanted, given].filter((one) => typeof one === 'string');
  return [...given.faults, ...differencesOf(wanted, given)];
}

function differencesOf(wanted: Shape, given: Shape): string[] {
  const lacking = [...wanted.places].filter(([name]) => !given.places.has(name));
  const unknown = [...given.places].filter(([name]) => !wanted.places.has(name));
  const other = [...wanted.places].filter(([name, kind]) => {
    const now = given.places.get(name);
    return now !== undefined && !fits(kind, now);
  });
  const tags = wanted.tags.join(' ') === given.tags.join(' ');
  return [
    ...lacking.map(([name]) => `lacks {${name}}`),
    ...unknown.map(([name]) => `has {${name}}, which the English has not`),
    ...other.map(([name, kind]) => `{${name}} is no longer “${kind}”`),
    ...(tags ? [] : [`has the tags <${given.tags.join('> <')}> instead of <${wanted.tags.join('> <')}>`]),
  ];
}

/** A language may need a plural where English has only the number; the other way round, something was lost. */
const fits = (english: string, other: string): boolean =>
  english === other ||
  (['value', 'number'].includes(english) && ['value', 'number', 'plural'].includes(other));

/** The shape of a message, or why it cannot be read. */
function shapeOf(message: string, locale: string): Shape | string {
  let elements: MessageFormatElement[];
  try {
    elements = parse(message);
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
  const places = new Map<string, string>();
  const tags: string[] = [];
  const faults: string[] = [];
  for (const element of allOf(elements)) {
    if (element.type === TYPE.tag) tags.push(element.value);
    if (element.type === TYPE.plural) faults.push(...pluralFaults(element, locale));
    const kind = kindOf(element);
    // A plural may name its own number once more, inside.
    if (kind !== undefined && places.get(nameOf(element)) !== 'plural') places.set(nameOf(element), kind);
  }
  return { places, tags: tags.toSorted(), faults };
}

function* allOf(elements: readonly MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const element of elements) {
    yield element;
    if (element.type === TYPE.tag) yield* allOf(element.children);
    // One branch stands for all: they are compared by what any of them takes.
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const { value } of Object.values(element.options)) yield* allOf(value);
  }
}

const nameOf = (element: MessageFormatElement): string => ('value' in element ? element.value : '');

function kindOf(element: MessageFormatElement): string | undefined {
  switch (element.type) {
    case TYPE.argument:
      return 'value';
    case TYPE.number:
      return 'number';
    case TYPE.date:
      return 'date';
    case TYPE.time:
      return 'time';
    case TYPE.select:
      return `select ${Object.keys(element.options).toSorted().join(' ')}`;
    case TYPE.plural:
      return 'plural';
    default:
      return undefined;
  }
}

type Plural = Extract<MessageFormatElement, { type: TYPE.plural }>;

function pluralFaults({ value, options, pluralType }: Plural, locale: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale, {
    type: pluralType ?? 'cardinal',
  }).resolvedOptions();
  const given = Object.keys(options).filter((option) => !option.startsWith('='));
  return [
    ...pluralCategories
      .filter((category) => !given.includes(category))
      .map((category) => `the plural of {${value}} lacks “${category}”`),
    ...given
      .filter((category) => !pluralCategories.some((one) => one === category))
      .map((category) => `the plural of {${value}} has “${category}”, which ${locale} never uses`),
  ];
}
