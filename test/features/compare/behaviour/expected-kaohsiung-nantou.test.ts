import { describePair } from "./pair.ts";

describePair(["kaohsiung", "nantou"]);
