import { type ChildProcess, fork } from "node:child_process";

export interface Yardsticks {
  staticUrl: string;
  reactUrl: string;
  stop(): Promise<void>;
}

/** Two bare servers in a process of their own: what Node and React reach with nothing around them. */
export async function startYardsticks(): Promise<Yardsticks> {
  const child = fork(new URL("./yardstick-server.ts", import.meta.url));
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (message) => resolve(Number(message)));
    child.once("exit", (code) => reject(new Error(`the yardstick server ended with ${code}`)));
  });
  return {
    staticUrl: `http://127.0.0.1:${port}/static`,
    reactUrl: `http://127.0.0.1:${port}/react`,
    stop: () => stop(child),
  };
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners("exit");
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
