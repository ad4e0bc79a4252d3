import type { HttpContext } from "../http/context.ts";
import { log } from "../log.server.ts";
import { type Listener, listenFor } from "./live-hub.server.ts";
import { type OpenStream, openStreams, refuseStream } from "./open-streams.server.ts";

/** What a browser is told: how things stand now, never what has changed since, so nothing is missed. */
export interface LiveMessage {
  event: string;
  data: unknown;
}

/** One thing of which a stream tells. */
export interface LivePart {
  /** What the database names when it has changed (`pg_notify('live', …)`). */
  subjects: readonly string[];
  /** How it stands; "ended" where whoever listens may not know it any longer. */
  look(): Promise<LiveMessage | "ended">;
}

const gatherMilliseconds = 100;
const pauseMilliseconds = 1_000;
const minRetryMilliseconds = 2_000;
/** So many messages may wait for a browser that does not read. */
const maxWaiting = 16;

/**
 * Answers with server-sent events: at once how everything stands, and again whenever it has changed,
 * at most once a second. Ends with the session, when a part has ended, and when the process stops;
 * browsers come back by themselves.
 */
export function answerWithStream({
  context,
  member,
  parts,
}: {
  context: HttpContext;
  member: { id: string; session: { id: string } } | null;
  parts: readonly LivePart[];
}): Response {
  if (parts.length === 0) return new Response(null, { status: 204 });
  const owner = member ? `member ${member.id}` : `address ${context.clientIp}`;
  const refusal = refuseStream({ owner, isGuest: !member });
  if (refusal) return refusal;
  if (context.method === "HEAD") return new Response(null, { headers });
  const body = new ReadableStream<Uint8Array>(
    streamOf({
      owner,
      parts,
      endings: member ? [`session:${member.session.id}`, `member:${member.id}`] : [],
    }),
    new CountQueuingStrategy({ highWaterMark: maxWaiting }),
  );
  return new Response(body, { headers });
}

const headers = {
  "Content-Type": "text/event-stream",
  "Cache-Control": "no-store",
  // Proxies that gather what they pass on would keep it from the browser.
  "X-Accel-Buffering": "no",
};

const encoder = new TextEncoder();

function streamOf({
  owner,
  parts,
  endings,
}: {
  owner: string;
  parts: readonly LivePart[];
  endings: readonly string[];
}): UnderlyingDefaultSource<Uint8Array> {
  const told = new Map<string, string>();
  let end = () => {};
  return {
    start(controller) {
      const looking = lookingAgain(look);
      const write = (text: string) => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(text));
        else end();
      };
      const listener: Listener = {
        subjects: [...parts.flatMap(({ subjects }) => subjects), ...endings],
        hear: looking.soon,
        end: () => end(),
      };
      const stream: OpenStream = { owner, write, end: () => end() };
      const stopListening = listenFor(listener);
      openStreams.add(stream);
      end = () => {
        end = () => {};
        looking.stop();
        stopListening();
        openStreams.delete(stream);
        try {
          controller.close();
        } catch {
          // The browser has gone already.
        }
      };
      const retry = minRetryMilliseconds + Math.round(Math.random() * 3 * minRetryMilliseconds);
      write(`retry: ${retry}\n\n`);
      looking.soon();

      async function look(): Promise<void> {
        try {
          const messages = await Promise.all(parts.map((part) => part.look()));
          for (const message of messages) {
            if (message === "ended") return end();
            const text = JSON.stringify({ [message.event]: message.data });
            if (told.get(message.event) === text) continue;
            told.set(message.event, text);
            write(`data: ${text}\n\n`);
          }
        } catch (error) {
          log().warn({ error: String(error) }, "a live stream ended");
          end();
        }
      }
    },
    cancel: () => end(),
  };
}

/** However often something is heard, it is looked at now and then, never twice at a time. */
function lookingAgain(look: () => Promise<void>) {
  let timer: NodeJS.Timeout | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;
  let isLooking = false;
  let isStopped = false;
  let again = false;
  function soon(): void {
    if (timer || isStopped) return;
    if (isLooking) {
      again = true;
      return;
    }
    const rest = lastAt + pauseMilliseconds - performance.now();
    timer = setTimeout(run, Math.max(gatherMilliseconds, rest));
  }
  async function run(): Promise<void> {
    timer = undefined;
    isLooking = true;
    lastAt = performance.now();
    await look();
    isLooking = false;
    if (again) {
      again = false;
      soon();
    }
  }
  return {
    soon,
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
