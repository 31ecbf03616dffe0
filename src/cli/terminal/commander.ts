// Commander, typed so that the options of an action follow from their declarations. Only types come from the second
// package, so users do not install it.
import type * as typed from "@commander-js/extra-typings";
import * as commander from "commander";

export const { Argument, Command, CommanderError, InvalidArgumentError, Option } = commander as unknown as typeof typed;
export type OptionValues = typed.OptionValues;
export type Command<A extends unknown[] = [], O extends OptionValues = OptionValues> = typed.Command<A, O>;

/** One without options so far: the types of those that are added to it follow from their declarations. */
export type BareCommand = typed.Command;
export type AnyCommand = typed.CommandUnknownOpts;
export type AnyOption = AnyCommand["options"][number];

/** The options of the command that a function declares. */
export type OptionsOf<F extends (...args: never[]) => { opts(): unknown }> = ReturnType<ReturnType<F>["opts"]>;
