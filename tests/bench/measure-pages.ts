import autocannon from "autocannon";
import type { PortalProcess } from "./portal-process.ts";
import { median, type Row } from "./report.ts";
import type { ForumLoad } from "./seed-forum-load.ts";
import type { Yardsticks } from "./yardsticks.ts";

interface Measure {
  portal: PortalProcess;
  yardsticks: Yardsticks;
  load: ForumLoad;
  seconds: number;
  rounds: number;
  say(line: string): void;
}

const concurrency = 16;

/** Topic, category and home page for guest and member, between bare Node and bare React. */
export async function measurePages({
  portal,
  yardsticks,
  load,
  seconds,
  rounds,
  say,
}: Measure): Promise<Row[]> {
  const shoot = (what: string, url: string, cookie?: string) =>
    fire({ what, url, cookie, seconds, rounds, say });
  const still = await shoot("bare Node, static 30 kB", yardsticks.staticUrl);
  const react = await shoot("bare React, streamed page of 20 posts", yardsticks.reactUrl);
  const pages = [
    await shoot("topic page, guest", portal.url + load.topicPath),
    await shoot("topic page, member", portal.url + load.topicPath, load.memberCookie),
    await shoot("category page, guest", portal.url + load.categoryPath),
    await shoot("category page, member", portal.url + load.categoryPath, load.memberCookie),
    await shoot("start page, guest", `${portal.url}/`),
    await shoot("home, member", `${portal.url}/home`, load.memberCookie),
  ];
  return [
    still,
    react,
    ...pages.map((row) => ({
      ...row,
      ofReact: row.value / react.value,
      ofStatic: row.value / still.value,
    })),
  ];
}

async function fire({
  what,
  url,
  cookie,
  seconds,
  rounds,
  say,
}: {
  what: string;
  url: string;
  cookie: string | undefined;
  seconds: number;
  rounds: number;
  say(line: string): void;
}): Promise<Row> {
  const options = {
    url,
    connections: concurrency,
    headers: { "accept-encoding": "gzip", ...(cookie ? { cookie } : {}) },
  };
  const probe = await fetch(url, { headers: options.headers, redirect: "manual" });
  await probe.body?.cancel();
  if (probe.status !== 200) throw new Error(`${what}: ${url} answered ${probe.status}`);
  await autocannon({ ...options, duration: 2 });
  const results = [];
  for (let round = 0; round < rounds; round++)
    results.push(await autocannon({ ...options, duration: seconds }));
  const row: Row = {
    what,
    unit: "requests/s",
    value: median(results.map((result) => result.requests.average)),
    p99: median(results.map((result) => result.latency.p99)),
    errors: results.reduce((sum, result) => sum + result.errors + result.non2xx, 0),
  };
  say(`${what}: ${row.value.toFixed(0)}/s`);
  return row;
}
