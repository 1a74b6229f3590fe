/** Replaces statements and class members of one module by those of the same name in another. */
import { parseAst } from 'rollup/parseAst';

/** A node of a syntax tree, as far as it is read here. */
interface Node {
  type: string;
  start: number;
  end: number;
  declaration?: Node | null;
  declarations?: Node[];
  id?: { name: string };
  key?: { name?: string };
  body?: Node & { body: Node[] };
}

interface Place {
  start: number;
  end: number;
}

/** Where the statements and class members of a module stand, by name: `render`, `ChildPart._insert`. */
interface Places {
  statements: Map<string, Place>;
  members: Map<string, Place>;
  /** Where a member can be added to a class. */
  ends: Map<string, number>;
}

const placesIn = (code: string): Places => {
  const places: Places = { statements: new Map(), members: new Map(), ends: new Map() };
  for (const statement of parseAst(code).body as unknown as Node[]) {
    const declared = statement.declaration ?? statement;
    for (const { id } of [declared, ...(declared.declarations ?? [])])
      if (id) places.statements.set(id.name, statement);
    if (declared.type !== 'ClassDeclaration' || !declared.id || !declared.body) continue;
    for (const member of declared.body.body)
      places.members.set(`${declared.id.name}.${member.key?.name ?? ''}`, member);
    places.ends.set(declared.id.name, declared.body.end - 1);
  }
  return places;
};

/**
 * Replaces code by name.
 * @param replacement code that replaces what has the same name; the rest of it is added
 * @param unused names of what is removed
 * @throws where a name that is to be removed does not exist
 */
export const replaceCode = (code: string, replacement: string, unused: readonly string[]): string => {
  const here = placesIn(code);
  const given = placesIn(replacement);
  const find = (name: string): Place | undefined => here.members.get(name) ?? here.statements.get(name);
  const statements = [...given.statements].filter(([name]) => !given.ends.has(name));
  const edits = [...statements, ...given.members].map(([name, { start, end }]) => {
    const at = here.ends.get(name.split('.')[0] ?? '') ?? code.length;
    return { ...(find(name) ?? { start: at, end: at }), text: replacement.slice(start, end) };
  });
  const gone = unused.map((name) => {
    const piece = find(name);
    if (!piece) throw new Error(`There is no ${name} any longer.`);
    return { ...piece, text: '' };
  });
  return [...edits, ...gone]
    .sort((one, other) => other.start - one.start)
    .reduce((left, { start, end, text }) => left.slice(0, start) + text + left.slice(end), code);
};
