import { expect, it } from "vitest";
import { hdp } from "../../cli/hdp.ts";

const TOLD = {
  hualien: "examples/jurisdictions",
  newtaipei: "examples/jurisdictions",
  "tainan-health": "examples/jurisdictions",
  jingshui: "test/fixtures/further",
};

it.each(Object.entries(TOLD))("the cases of %s notice every change of a number and of a name", async (name, folder) => {
  const { status, stdout } = await hdp(`test ${name} --mutate --jurisdictions ${folder} --json`);
  const [{ noticed, unnoticed }] = JSON.parse(stdout).mutation;
  expect({ status, unnoticed }).toEqual({ status: 0, unnoticed: 0 });
  expect(noticed).toBeGreaterThan(50);
});
