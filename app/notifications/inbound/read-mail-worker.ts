import { parentPort, workerData } from "node:worker_threads";
import EmailReplyParser from "email-reply-parser";
import { type AddressObject, simpleParser } from "mailparser";
import { answerMark } from "../rules/answer-mark.ts";
import type { ReadMail } from "./read-mail.server.ts";

// What strangers send is taken apart in a thread of its own, which can be ended: no mail, however it
// is made, keeps the portal from answering.

const textLength = 20_000;
const lineLength = 1_000;

const mail = await simpleParser(Buffer.from(workerData as Uint8Array), {
  skipImageLinks: true,
  skipTextToHtml: true,
  skipTextLinks: true,
});
const headers = new Map(
  mail.headerLines.map(({ key, line }) => [
    key,
    line
      .slice(line.indexOf(":") + 1)
      .replace(/\s+/g, " ")
      .trim(),
  ]),
);
const from = addressesOf(mail.from);
headers.set("from-address", from[0] ?? "");
const read: ReadMail = {
  headers,
  messageId: mail.messageId ?? null,
  from,
  recipients: [
    ...addressesOf(mail.to),
    ...addressesOf(mail.cc),
    // Where a mailbox collects for several addresses, only these name the one that was written to.
    ...["delivered-to", "x-original-to", "envelope-to", "x-forwarded-to"].map((name) =>
      (headers.get(name) ?? "").replace(/[<>]/g, ""),
    ),
  ],
  text: ownWordsOf(mail.text ?? ""),
};
parentPort?.postMessage(read);

/** What the sender wrote: without our mail below it, what the mail program adds, and the signature. */
function ownWordsOf(text: string): string {
  // Thousands of empty lines in a row are what the library is slowest with.
  const lines = text
    .replaceAll("\r\n", "\n")
    .split("\n")
    .filter((line, at, all) => line.trim() !== "" || all[at - 1]?.trim() !== "");
  const mark = lines.findIndex((line) => line.includes(answerMark));
  const own = (mark < 0 ? lines : lines.slice(0, mark))
    .map((line) => line.slice(0, lineLength))
    .join("\n")
    .slice(0, textLength);
  return new EmailReplyParser().parseReply(own).trim();
}

function addressesOf(field: AddressObject | AddressObject[] | undefined): string[] {
  const objects = field === undefined ? [] : Array.isArray(field) ? field : [field];
  return objects.flatMap(({ value }) =>
    value.flatMap(({ address, group }) =>
      address ? [address.toLowerCase()] : (group ?? []).flatMap((one) => one.address ?? []),
    ),
  );
}
