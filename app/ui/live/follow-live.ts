import { paths } from "#app/paths.ts";

/** What the server tells open pages, by the names of its events. */
export interface LiveEvents {
  bell: { unread: number };
  topic: { count: number; first: number | null };
  review: { state: string };
}

interface Follower {
  event: string;
  query: Readonly<Record<string, string>>;
  hear: (data: never) => void;
  isTold: boolean;
}

const gatherMilliseconds = 300;
/** Tabs that are only passed by need not begin anew; hidden ones hold no connection. */
const hiddenMilliseconds = 20_000;
const firstPauseMilliseconds = 30_000;
const longestPauseMilliseconds = 600_000;

// One stream for a tab, whoever follows: a browser opens few connections to a server.
const followers = new Set<Follower>();
let source: EventSource | null = null;
let address: string | null = null;
/** How things stand, for who begins to follow while the stream is open. */
let standing: Record<string, unknown> = {};
let timer: ReturnType<typeof setTimeout> | undefined;
let pause = firstPauseMilliseconds;

/** Follows an event until the signal is given. */
export function followLive<Event extends keyof LiveEvents>(
  event: Event,
  {
    query,
    hear,
    signal,
  }: {
    query: Readonly<Record<string, string>>;
    hear: (data: LiveEvents[Event]) => void;
    signal: AbortSignal;
  },
): void {
  const follower: Follower = { event, query, hear, isTold: false };
  if (followers.size === 0) {
    document.addEventListener("visibilitychange", turn);
    addEventListener("pagehide", close);
    addEventListener("pageshow", turn);
  }
  followers.add(follower);
  openIn(gatherMilliseconds);
  signal.addEventListener("abort", () => {
    followers.delete(follower);
    openIn(gatherMilliseconds);
    if (followers.size > 0) return;
    document.removeEventListener("visibilitychange", turn);
    removeEventListener("pagehide", close);
    removeEventListener("pageshow", turn);
  });
}

function turn(): void {
  if (document.visibilityState === "visible") openIn(0);
  else timer = later(close, hiddenMilliseconds);
}

function openIn(milliseconds: number): void {
  timer = later(open, milliseconds);
}

/** One thing is waited for at a time, the latest that was wanted. */
function later(act: () => void, milliseconds: number) {
  clearTimeout(timer);
  return setTimeout(act, milliseconds);
}

function open(): void {
  if (followers.size === 0) close();
  if (followers.size === 0 || document.visibilityState !== "visible") return;
  const wanted = paths.live(Object.assign({}, ...[...followers].map(({ query }) => query)));
  if (source && source.readyState !== EventSource.CLOSED && wanted === address) {
    tell();
    return;
  }
  close();
  const next = new EventSource(wanted);
  source = next;
  address = wanted;
  next.addEventListener("message", ({ data }) => {
    const told: Record<string, unknown> = JSON.parse(data);
    standing = { ...standing, ...told };
    for (const follower of followers) if (follower.event in told) follower.isTold = false;
    tell();
  });
  next.addEventListener("open", () => {
    pause = firstPauseMilliseconds;
  });
  next.addEventListener("error", () => {
    // Browsers try again by themselves, except where they were refused.
    if (next !== source || next.readyState !== EventSource.CLOSED) return;
    openIn(pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, longestPauseMilliseconds);
  });
}

function tell(): void {
  for (const follower of followers) {
    if (follower.isTold || !(follower.event in standing)) continue;
    follower.isTold = true;
    follower.hear(standing[follower.event] as never);
  }
}

function close(): void {
  source?.close();
  source = null;
  standing = {};
  for (const follower of followers) follower.isTold = false;
}
