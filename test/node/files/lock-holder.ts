// Counts in a file under its lock, so often as it is told; or takes the lock and never gives it back.
import { readFileSync, writeFileSync } from "node:fs";
import { acquireLock } from "../../../src/node/files/lock.ts";

const [file = "", times = "hold"] = process.argv.slice(2);
if (times === "hold") {
  acquireLock(file, "hdp holder");
  process.stdout.write("held\n");
  setInterval(() => {}, 1000);
} else {
  for (let n = 0; n < Number(times); n += 1) {
    const lock = acquireLock(file, "hdp counter", 30_000);
    writeFileSync(file, String(Number(readFileSync(file, "utf8")) + 1));
    // Each second one goes without a release, as if it had been killed.
    if (n + 1 === Number(times) && process.pid % 2 === 0) process.kill(process.pid, "SIGKILL");
    lock.release();
  }
}
