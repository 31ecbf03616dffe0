import { randomBytes } from "node:crypto";

/** Twelve digits and letters that nobody guesses, for the name of a file that another must not have made before. */
export function randomName(): string {
  return randomBytes(6).toString("hex");
}
