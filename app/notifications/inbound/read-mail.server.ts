import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import type { MailHeaders } from "../rules/is-automatic.ts";

/** A mail as far as an answer needs it. */
export interface ReadMail {
  headers: MailHeaders;
  messageId: string | null;
  from: string[];
  /** Everybody it was addressed or delivered to. */
  recipients: string[];
  /** What the sender wrote, without what is quoted below. */
  text: string;
}

/** The mail could not be taken apart in time and memory. */
export class UnreadableMail extends Error {}

const deadlineMs = 10_000;
const { resolve } = createRequire(import.meta.url);

/**
 * Takes a raw MIME message apart, in a thread that is ended when it takes too long or too much: mail
 * is made by anybody. Throws UnreadableMail.
 */
export function readMail(raw: Uint8Array, withinMs = deadlineMs): Promise<ReadMail> {
  return new Promise((done, fail) => {
    const worker = new Worker(resolve("#app/notifications/inbound/read-mail-worker.ts"), {
      workerData: raw,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    const timer = setTimeout(() => void worker.terminate(), withinMs);
    worker.once("message", (mail: ReadMail) => {
      done(mail);
      void worker.terminate();
    });
    worker.once("error", (error) => fail(new UnreadableMail(String(error))));
    worker.once("exit", () => {
      clearTimeout(timer);
      fail(new UnreadableMail("ended before it was read"));
    });
  });
}
