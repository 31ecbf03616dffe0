export { factPaths } from "./fact-paths.ts";
