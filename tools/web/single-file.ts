import { createHash } from "node:crypto";
import { build, type Plugin } from "vite";

/** By this, `hdp explore` recognises a file that it wrote. */
const GENERATOR = '<meta name="generator" content="hdp explore" />';

/** Workers are made of text that the page holds: no file may be loaded beside one that was opened by a double click. */
const workersWithin: Plugin = {
  name: "hdp-workers-within",
  enforce: "pre",
  transform(code, id) {
    if (!/\/web\/.*\.ts$/.test(id)) return undefined;
    const imports: string[] = [];
    const changed = code.replaceAll(
      /new Worker\(new URL\("(\.\/[\w-]+\.ts)", import\.meta\.url\), \{ type: "module" \}\)/g,
      (_all, file: string) => {
        const name = `Worker${imports.length}`;
        imports.push(`import ${name} from "${file}?worker&inline";`);
        return `new ${name}()`;
      },
    );
    return imports.length === 0 ? undefined : { code: `${imports.join("\n")}\n${changed}`, map: null };
  },
};

/**
 * Builds the explorer as one file, which works without a server. Its policy lets nothing in but its own scripts and
 * styles, by their digests.
 *
 * @param root the folder of the page
 * @param plugins those of the page, made anew for each bundle
 * @returns the HTML
 */
export async function singleFile(root: string, plugins: () => Plugin[]): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    base: "./",
    logLevel: "warn",
    plugins: [workersWithin, ...plugins()],
    worker: { format: "iife", plugins, rolldownOptions: { output: { codeSplitting: false } } },
    build: {
      write: false,
      target: "es2022",
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const scripts = outputs.filter((one) => one.type === "chunk");
  const texts = outputs.filter((one) => one.type === "asset");
  const page = texts.find(({ fileName }) => fileName === "index.html");
  const [script, ...others] = scripts;
  if (page === undefined || script === undefined || others.length > 0) {
    throw new Error(`expected one page and one script, built ${outputs.map(({ fileName }) => fileName).join(", ")}`);
  }
  const style = texts
    .filter(({ fileName }) => fileName.endsWith(".css"))
    .map(({ source }) => String(source))
    .join("\n");
  return wholePage(String(page.source), script.code, style);
}

function wholePage(page: string, script: string, style: string): string {
  // Within a script, the end of one and a comment would be read by the browser before the script is.
  const code = script.replaceAll(/<(?=\/script|!--)/gi, "\\x3C");
  const css = style.replaceAll(/<(?=\/style)/gi, "\\3C ");
  const digest = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const policy = [
    "default-src 'none'",
    `script-src ${digest(code)} 'wasm-unsafe-eval'`,
    `style-src ${digest(css)}`,
    // The compiled policies stand in the file too.
    "connect-src data:",
    "worker-src blob:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return page
    .replace(/content="default-src[^"]*"/, () => `content="${policy}"`)
    .replaceAll(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, "")
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, "")
    .replace("</head>", () => `${GENERATOR}\n<style>${css}</style>\n</head>`)
    .replace("</body>", () => `<script type="module">${code}</script>\n</body>`);
}
