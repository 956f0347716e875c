// A wire between a machine and whoever reads it: now and then an answer comes late, or is said twice.
import { createConnection, createServer } from "node:net";

export function disturbedWire({ port, innerPort, lateEvery, lateMillis, twiceEvery, onFault }) {
  let answers = 0;
  const server = createServer((outside) => {
    const inside = createConnection({ host: "127.0.0.1", port: innerPort });
    const say = (bytes) => outside.writable && outside.write(bytes);
    inside.on("data", (bytes) => {
      answers += 1;
      if (answers % lateEvery === 0) {
        onFault("late");
        setTimeout(() => say(bytes), lateMillis);
        return;
      }
      say(bytes);
      if (answers % twiceEvery === 0) {
        onFault("twice");
        say(bytes);
      }
    });
    outside.on("data", (bytes) => inside.writable && inside.write(bytes));
    for (const [one, other] of [[outside, inside], [inside, outside]]) {
      one.setNoDelay(true);
      one.on("close", () => other.destroy());
      one.on("error", () => other.destroy());
    }
  });
  return new Promise((listening) => server.listen(port, "127.0.0.1", listening));
}
