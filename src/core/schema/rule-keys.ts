/**
 * Keys that every rule of a version has or may have (`$defs.rule`), which say where it comes from: its clause, further
 * clauses that say the same, and the readings of the text that it follows. No rule decides anything by them.
 */
export const SOURCE_KEYS = ["clause", "also", "readings"] as const;

/** Keys that every rule may have: who has to do what it asks for, and whom that goes to. No rule decides anything by them. */
export const WHO_KEYS = ["by", "to"] as const;

/** Keys of what a regulation lists or lets be done: who bears or imposes it, and who has the duty of an act. */
export const PARTY_KEYS = [...WHO_KEYS, "borne_by", "imposed_by", "duty"] as const;

/** The key of a list that names, for some roles, the clause that is cited in place of the rule's own. */
export const CLAUSE_BY_ROLE = "by_role";

/** The key of a mapping from the statuses of an account to the clause that blocks it. */
export const CLAUSE_BY_STATUS = "by_status";

/** Keys below which every text is the id of a clause. An item of `by_role` has a `clause` of its own. */
export const CITING_KEYS: readonly string[] = ["clause", "also", CLAUSE_BY_STATUS];

/** The key under which a rule lists the parameters that an agency's settings changed. No file has it. */
export const SET_BY_AGENCY = "agency";

/** The key of what an item of a list is called: the code of an obligation, a step or a head. */
export const ITEM_CODE = "code";
