import { buildCatalogue } from "./build-catalogue.ts";

/** Before any test: what is made of policies/*\/decision.yaml is made anew, where that has changed. */
export default async function setup(): Promise<void> {
  if (!buildCatalogue()) throw new Error("policies/: what is wrong is told above");
}
