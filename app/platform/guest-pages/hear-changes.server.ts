import { randomUUID } from "node:crypto";
import { forgetBrand } from "../brand.server.ts";
import { databasePool } from "../db.server.ts";
import type { Channel } from "../listen.server.ts";
import { forgetGuestPages, setListening } from "./guest-pages.server.ts";

const name = "guest_pages";
const settleMilliseconds = 1_000;
const settling = new Map<string, () => void>();
let isListening = false;

/**
 * Hears what changes of what guests see (triggers tell of it at commit) and forgets the pages that
 * show it. While the connection is lost nothing is kept.
 */
export const guestPageChanges: Channel = {
  name,
  hear(payload) {
    if (payload.startsWith("settle:")) {
      settling.get(payload.slice("settle:".length))?.();
      return;
    }
    if (payload === "all") forgetBrand();
    forgetGuestPages(payload);
  },
  setListening(listening) {
    isListening = listening;
    setListening(listening);
  },
};

/**
 * Waits until this process has heard of everything that was committed before: who writes sees it on
 * the very next page.
 */
export async function settleGuestPages(): Promise<void> {
  // Nothing is kept, and what will be kept is made later.
  if (!isListening) return;
  const id = randomUUID();
  let timer: NodeJS.Timeout | undefined;
  try {
    const heard = new Promise<boolean>((resolve) => {
      settling.set(id, () => resolve(true));
      timer = setTimeout(resolve, settleMilliseconds, false);
    });
    await databasePool().query("select pg_notify($1, $2)", [name, `settle:${id}`]);
    if (!(await heard)) forgetGuestPages("all");
  } catch {
    forgetGuestPages("all");
  } finally {
    clearTimeout(timer);
    settling.delete(id);
  }
}
