import { EngineFaultError } from "../../core/base/errors.ts";
import type { Answer, FullRequest, Request } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";

/** The answer of an engine; none where it fails. */
export function answerOf(engine: Engine, request: FullRequest): Answer | undefined {
  try {
    return engine.decide(request as Request) as Answer;
  } catch (error) {
    if (error instanceof EngineFaultError) return undefined;
    throw error;
  }
}
