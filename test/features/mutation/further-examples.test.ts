import { expect, it } from "vitest";
import { hdp } from "../../cli/hdp.ts";

it.each(["hualien", "newtaipei", "tainan-health"])(
  "the cases of %s notice every change of a number and of a name",
  async (name) => {
    const { status, stdout } = await hdp(`test ${name} --mutate --jurisdictions examples/jurisdictions --json`);
    const [{ noticed, unnoticed }] = JSON.parse(stdout).mutation;
    expect({ status, unnoticed }).toEqual({ status: 0, unnoticed: 0 });
    expect(noticed).toBeGreaterThan(50);
  },
);
