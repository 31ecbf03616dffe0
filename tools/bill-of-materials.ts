import { execSync } from "node:child_process";
import { packagePath } from "../src/node/package/package-files.ts";
import { sha256 } from "../src/node/package/sha256.ts";
import { checkLicence } from "./build/check-licence.ts";

interface Component {
  readonly "bom-ref": string;
  readonly scope?: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly licenses?: readonly { readonly license?: { readonly id?: string }; readonly expression?: string }[];
}

interface Bill {
  serialNumber?: string;
  readonly metadata: {
    timestamp?: string;
    readonly tools: readonly { version?: string }[];
    readonly component: { name: string } & Component;
  };
  components: readonly Component[];
  dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

const DEVELOPMENT = "cdx:npm:package:development";
const BUNDLED = { name: "cdx:npm:package:bundled", value: "true" };

/**
 * The bill of materials in CycloneDX, as `npm sbom` makes it of the lock file: what an installation brings, and what is
 * bundled in the page. The same lock file gives the same bytes: it tells no time, no folder and no version of npm, and its
 * serial number is made of all the rest.
 *
 * @param bundled packages in the page, as `name@version`
 * @throws Error if one of them is not locked, or has a licence that is not allowed
 */
export function billOfMaterials(bundled: readonly string[]): string {
  const bill = sbom();
  const locked = new Map(bill.components.map((one) => [one["bom-ref"], one]));
  // `npm sbom --omit=dev` leaves out what a tool of the development needs as well.
  const installed = bill.components.filter(({ properties }) => !properties.some(({ name }) => name === DEVELOPMENT));
  const shipped = [...new Set([...installed.map((one) => one["bom-ref"]), ...bundled])].sort();
  bill.components = shipped.map((ref) => {
    const component = locked.get(ref);
    if (component === undefined) throw new Error(`${ref}: expected a package of the lock file`);
    const isInstalled = installed.includes(component);
    const [licence] = component.licenses ?? [];
    checkLicence(ref, licence?.license?.id ?? licence?.expression, isInstalled ? "installed" : "bundled");
    return isInstalled ? component : { ...component, scope: "required", properties: [BUNDLED] };
  });
  const { metadata } = bill;
  delete metadata.timestamp;
  for (const tool of metadata.tools) delete tool.version;
  metadata.component.name = (metadata.component["bom-ref"] as string).replace(/@[^@]*$/, "");
  const known = new Set([metadata.component["bom-ref"], ...shipped]);
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => known.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => known.has(one)).sort() }))
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
  delete bill.serialNumber;
  bill.serialNumber = uuidOf(JSON.stringify(bill));
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function sbom(): Bill {
  const command = "npm sbom --sbom-format=cyclonedx --package-lock-only --include=dev";
  const written = execSync(command, { cwd: packagePath(""), encoding: "utf8", maxBuffer: 2 ** 26 });
  return JSON.parse(written) as Bill;
}

/** A UUID of the kind that is free in its making (version 8 of RFC 9562). */
function uuidOf(text: string): string {
  const [, a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(sha256(text)) as unknown as string[];
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}
