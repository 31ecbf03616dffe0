// Stands for Ajv in the page, where the validators are compiled beforehand.
export const Ajv2020 = class {
  constructor() {
    throw new Error("the page has its validators already");
  }
};
