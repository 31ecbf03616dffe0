// Serves the explorer from its sources, for who works on it: after a save of a script, a style or a jurisdiction, the page
// shows it. Schemas and what packs them are read at the start alone. Usage: dev-web.ts [PORT]
import { sep } from "node:path";
import { createServer, type Plugin } from "vite";
import { packagePath } from "../src/node/package/package-files.ts";
import { browserModules } from "./web/browser-modules.ts";
import { forgetPacked } from "./web/pack.ts";
import { isPackedModule, packedModules } from "./web/packed-modules.ts";

const JURISDICTIONS = packagePath("jurisdictions") + sep;

/** Packs the regulations again once one was saved, and has the page load them. */
const savedRegulations: Plugin = {
  name: "hdp-saved-regulations",
  configureServer(server) {
    server.watcher.add(JURISDICTIONS);
    server.watcher.on("all", (_event, file) => {
      if (!file.startsWith(JURISDICTIONS)) return;
      forgetPacked();
      for (const module of server.moduleGraph.idToModuleMap.values()) {
        if (isPackedModule(module.id)) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: "full-reload" });
    });
  },
};

/** Vite writes styles into the page itself, which the page forbids as it is shipped. */
const looserPage: Plugin = {
  name: "hdp-looser-page",
  transformIndexHtml: (html) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
};

const server = await createServer({
  configFile: false,
  root: packagePath("web"),
  plugins: [browserModules, packedModules(), savedRegulations, looserPage],
  worker: { format: "es", plugins: () => [browserModules, packedModules()] },
  server: { port: Number(process.argv[2] ?? 5173), fs: { allow: [packagePath("")] } },
});
await server.listen();
server.printUrls();
