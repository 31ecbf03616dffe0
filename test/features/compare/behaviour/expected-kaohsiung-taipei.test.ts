import { describePair } from "./pair.ts";

describePair(["kaohsiung", "taipei"]);
