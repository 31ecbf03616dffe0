/** Stands for Ajv in the page, where the validators are compiled beforehand. */
export function ajv(): never {
  throw new Error("the page has its validators already");
}
