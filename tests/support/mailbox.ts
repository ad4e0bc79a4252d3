import { type AddressInfo, createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";

/**
 * A mailbox behind a real IMAP connection on a free port: as much of RFC 3501 as reading unseen mail
 * needs. `seen` names what was marked, by uid (1, 2, …).
 */
export async function startMailbox(messages: string[]) {
  const seen = new Set<number>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.write("* OK ready\r\n");
    createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY }).on("line", (line) => {
      const [tag = "*", ...rest] = line.split(" ");
      answer(socket, { tag, command: rest.join(" "), messages, seen });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `imap://mira%40example.org:secret%20word@127.0.0.1:${port}/INBOX`,
    messages,
    seen,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(
  socket: Socket,
  {
    tag,
    command,
    messages,
    seen,
  }: { tag: string; command: string; messages: readonly string[]; seen: Set<number> },
): void {
  const say = (...lines: string[]) => socket.write(lines.map((line) => `${line}\r\n`).join(""));
  const word = command.toUpperCase();
  const uid = Number(/^UID \w+ (\d+)/.exec(word)?.[1] ?? 0);
  if (word.startsWith("CAPABILITY")) say("* CAPABILITY IMAP4rev1");
  if (word.startsWith("LOGIN")) {
    const isRight = command.includes("mira@example.org") && command.includes("secret word");
    say(isRight ? `${tag} OK in` : `${tag} NO wrong`);
    return;
  }
  if (word.startsWith("NAMESPACE")) say('* NAMESPACE (("" "/")) NIL NIL');
  if (/^(LIST|LSUB)/.test(word)) say('* LIST () "/" INBOX');
  if (word.startsWith("SELECT"))
    say(
      `* ${messages.length} EXISTS`,
      "* FLAGS (\\Seen)",
      "* OK [PERMANENTFLAGS (\\Seen)] limited",
      "* OK [UIDVALIDITY 1] ok",
      `* OK [UIDNEXT ${messages.length + 1}] ok`,
    );
  if (word.startsWith("UID SEARCH")) {
    const unseen = messages.map((_message, at) => at + 1).filter((each) => !seen.has(each));
    say(["* SEARCH", ...unseen].join(" "));
  }
  const message = messages[uid - 1];
  if (word.startsWith("UID FETCH") && message !== undefined) {
    const bytes = Buffer.from(message);
    socket.write(`* ${uid} FETCH (UID ${uid} BODY[]<0> {${bytes.length}}\r\n`);
    socket.write(bytes);
    say(")");
  }
  if (word.startsWith("UID STORE")) {
    seen.add(uid);
    say(`* ${uid} FETCH (UID ${uid} FLAGS (\\Seen))`);
  }
  if (word.startsWith("LOGOUT")) {
    say("* BYE", `${tag} OK out`);
    socket.end();
    return;
  }
  say(`${tag} OK done`);
}
