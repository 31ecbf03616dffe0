// OPA's plan of policies, its intermediate representation: https://www.openpolicyagent.org/docs/ir

export type Operand =
  | { type: "local"; value: number }
  | { type: "string_index"; value: number }
  | { type: "bool"; value: boolean };

export interface Statement {
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: every type of statement has its own members
  readonly stmt: any;
}

export interface Block {
  readonly stmts: readonly Statement[];
}

export interface Func {
  readonly name: string;
  readonly path?: readonly string[];
  readonly params: readonly number[];
  readonly return: number;
  readonly blocks: readonly Block[];
}

export interface Plan {
  readonly static: {
    readonly strings: readonly { value: string }[];
    readonly builtin_funcs?: readonly { name: string }[];
  };
  readonly plans: { readonly plans: readonly { name: string; blocks: readonly Block[] }[] };
  readonly funcs: { readonly funcs: readonly Func[] };
}

/** The locals that hold the input and the data in every function; its arguments, if it has any, follow. */
export const INPUT = 0;
export const DATA = 1;
export const COMMON_PARAMETERS = 2;

/** All statements of a block, with those of the blocks in it. */
export function statementsIn({ stmts }: Block): Statement[] {
  return stmts.flatMap((statement) => {
    const { blocks, block } = statement.stmt as { blocks?: Block[] | null; block?: Block };
    return [statement, ...[...(blocks ?? []), ...(block === undefined ? [] : [block])].flatMap(statementsIn)];
  });
}

/** Whether an operand is a local. */
export function isLocal(operand: unknown, local: number): boolean {
  const { type, value } = (operand ?? {}) as Partial<Operand>;
  return type === "local" && value === local;
}
