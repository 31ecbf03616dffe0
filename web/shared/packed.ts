export type { PackedCase, PackedFile, PackedRule, PackedRules } from "../../src/features/explorer/packed.ts";
