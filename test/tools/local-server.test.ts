import { afterEach, expect, test } from "vitest";
import { freePort, LocalServer } from "../../tools/server/local-server.ts";

const SERVER = `
  let asked = 0;
  require("node:http").createServer((request, response) => {
    asked += 1;
    request.on("data", (body) => response.write(body)).on("end", () => {
      response.statusCode = request.url === "/health" && asked < 2 ? 503 : 200;
      response.end(" " + asked + " " + process.pid);
    });
  }).listen(process.argv[1], "127.0.0.1");`;

let server: LocalServer | undefined;

afterEach(async () => server?.stop());

test("a server is asked once it says that it is ready, and its process ends with it", async () => {
  const port = await freePort();
  server = await LocalServer.start(process.execPath, ["-e", SERVER, String(port)], port, "/health");
  const { status, text } = await server.send("POST", "/any", '{"a":1}');
  expect(status).toBe(200);
  const [body, asked, pid] = text.split(" ");
  expect(body).toBe('{"a":1}');
  expect(Number(asked)).toBe(3);
  await server.stop();
  expect(() => process.kill(Number(pid), 0)).toThrow("ESRCH");
});

test("a program that ends instead of serving is told with what it wrote", async () => {
  const args = ["-e", 'console.error("no such policy"); process.exitCode = 1'];
  await expect(LocalServer.start(process.execPath, args, await freePort(), "/")).rejects.toThrow("no such policy");
});

test("a program that is not there is told", async () => {
  await expect(LocalServer.start("/no/such/program", [], await freePort(), "/")).rejects.toThrow("ENOENT");
});
