import { expect, it } from "vitest";
import { hdp } from "../../cli/hdp.ts";

it.each(["hualien", "tainan-health"])("the cases of %s notice every change of a number and of a name", async (name) => {
  const { status, stdout } = await hdp(`test ${name} --mutate --jurisdictions examples/jurisdictions --json`);
  const [{ noticed, missed }] = JSON.parse(stdout).mutation;
  expect({ status, missed }).toEqual({ status: 0, missed: [] });
  expect(noticed).toBeGreaterThan(50);
});
