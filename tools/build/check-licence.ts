/** The SPDX names of licences that may be bundled. They only ask that their notice is kept. */
const BUNDLED = ["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT"].concat(
  "Unlicense",
  "Zlib",
);
/** Further ones of what npm installs beside the package, file by file as its makers publish it. */
const INSTALLED = [...BUNDLED, "MPL-2.0"];

/**
 * Stops at a licence that is not allowed. `(MIT OR GPL-2.0-only)` leaves the choice, so it is allowed;
 * of `(MIT AND Zlib)` both must be.
 *
 * @param of what has the licence, as `name@version`
 * @throws Error if it is not one of those that are allowed there
 */
export function checkLicence(of: string, licence: string | undefined, use: "bundled" | "installed"): void {
  const allowed = use === "bundled" ? BUNDLED : INSTALLED;
  const choices = (licence ?? "").replace(/^\((.*)\)$/, "$1").split(" OR ");
  if (choices.some((one) => one.split(" AND ").every((each) => allowed.includes(each.trim())))) return;
  throw new Error(`${of}, ${use}: licence \`${licence ?? ""}\`, expected one of ${allowed.join(", ")}`);
}
