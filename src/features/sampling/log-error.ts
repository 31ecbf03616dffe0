import { UsageError } from "../../core/base/errors.ts";

/** A query log, or a manifest, cannot be used; the message names the place and what was expected. */
export class LogError extends UsageError {}
