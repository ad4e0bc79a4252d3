/** A browser that is being told things. */
export interface OpenStream {
  owner: string;
  write(text: string): void;
  end(): void;
}

const heartbeatMilliseconds = 20_000;
/** Then the browser comes back, and everything about it is asked again. */
const lifeInHeartbeats = 45;
const maxStreams = 5_000;
const maxPerMember = 12;
/** Many guests may share an address. */
const maxPerAddress = 100;
const retryAfterSeconds = "60";

const streams = new Map<OpenStream, { beats: number }>();
const countOf = new Map<string, number>();
let timer: NodeJS.Timeout | undefined;
let isStopping = false;

/** All open streams of this process; one timer shows all of them that it is still there. */
export const openStreams = {
  add(stream: OpenStream): void {
    streams.set(stream, { beats: 0 });
    countOf.set(stream.owner, (countOf.get(stream.owner) ?? 0) + 1);
    timer ??= setInterval(beat, heartbeatMilliseconds).unref();
  },
  delete(stream: OpenStream): void {
    if (!streams.delete(stream)) return;
    const count = (countOf.get(stream.owner) ?? 1) - 1;
    if (count > 0) countOf.set(stream.owner, count);
    else countOf.delete(stream.owner);
    if (streams.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  },
};

/** The answer to whoever may open no further stream now; null to everybody else. */
export function refuseStream({
  owner,
  isGuest,
}: {
  owner: string;
  isGuest: boolean;
}): Response | null {
  const refuse = (status: number) =>
    new Response(null, { status, headers: { "Retry-After": retryAfterSeconds } });
  if (isStopping || streams.size >= maxStreams) return refuse(503);
  const max = isGuest ? maxPerAddress : maxPerMember;
  return (countOf.get(owner) ?? 0) >= max ? refuse(429) : null;
}

/** Ends every stream, and lets no other begin: the process stops. */
export function endStreams(): void {
  isStopping = true;
  for (const stream of [...streams.keys()]) stream.end();
}

function beat(): void {
  for (const [stream, life] of [...streams]) {
    life.beats++;
    if (life.beats > lifeInHeartbeats) stream.end();
    else stream.write(":\n\n");
  }
}
