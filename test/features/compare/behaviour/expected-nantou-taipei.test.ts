import { describePair } from "./pair.ts";

describePair(["nantou", "taipei"]);
