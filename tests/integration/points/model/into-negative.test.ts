import { test } from "vitest";
import { playLedger } from "./play-ledger.ts";

test(
  "the ledger does what its model does, where refunds go into-negative",
  { timeout: 600_000 },
  () => playLedger("into-negative"),
);
