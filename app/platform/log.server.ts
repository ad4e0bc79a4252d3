import { type DestinationStream, type Logger, pino } from "pino";
import { env } from "./env.server.ts";

let logger: Logger | undefined;

/** The process's log: JSON lines, without mail addresses, texts or secrets. */
export function log(): Logger {
  logger ??= pino({
    level: env().NODE_ENV === "test" ? "silent" : env().LOG_LEVEL,
    redact,
  });
  return logger;
}

/** Sends all that is logged elsewhere, for tests that read it. */
export function logInto(destination: DestinationStream): void {
  logger = pino({ level: "trace", redact }, destination);
}

const redact = {
  paths: ["req.headers.authorization", "req.headers.cookie", "*.email", "*.password", "*.token"],
  censor: "[redacted]",
};
