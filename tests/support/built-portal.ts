import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Role } from "#app/accounts/rules/capabilities.ts";
import { database } from "#app/platform/db.server.ts";
import { ensureBuild } from "#db/build.ts";

type Entry = typeof import("#app/entry.server.tsx");

/** The portal as it is delivered, answering requests in this process on this file's database. */
export async function openBuiltPortal() {
  await ensureBuild(() => {});
  const build = await import(
    /* @vite-ignore */ pathToFileURL(join(import.meta.dirname, "../../build/server/index.js")).href
  );
  const entry: Entry = build.entry.module;
  const app = entry.createHttpApp({
    handlePage: entry.createPageHandler(build, "production"),
    mountMachineRoutes: entry.mountMachineRoutes,
    clientDir: "build/client",
    isReady: () => true,
  });
  return {
    entry,
    fetch: (path: string, init: RequestInit = {}) =>
      app.fetch(new Request(`http://localhost:3000${path}`, { redirect: "manual", ...init }), {
        incoming: { socket: { remoteAddress: "127.0.0.1" } },
      } as never),
    close: () => entry.closeDatabase(),
  };
}

export type BuiltPortal = Awaited<ReturnType<typeof openBuiltPortal>>;

/** A brand, without which every page leads to the set-up. */
export async function setUpBrand(): Promise<void> {
  const value = {
    name: "Teströsterei",
    claim: { de: "Kaffee", en: "Coffee" },
    language: "de",
    formOfAddress: "du",
    timeZone: "Europe/Berlin",
    currency: "EUR",
    theme: {
      primary: "#0f4c44",
      accent: "#b4501e",
      canvasTone: "warm",
      radius: "soft",
      displayFont: "fraunces",
      textFont: "inter",
    },
    logoFileId: null,
    version: 1,
  };
  await database()
    .insertInto("setting")
    .values({ key: "brand", value: JSON.stringify(value) })
    .execute();
}

/** A cookie that signs the member in; staff proved a second factor unless said otherwise. */
export async function cookieOf(
  member: { id: string; role: string },
  { secondFactor = member.role !== "member", hoursAgo = 0 } = {},
): Promise<string> {
  const token = randomBytes(25).toString("hex");
  const now = new Date();
  const later = new Date(now.getTime() + 86_400_000).toISOString();
  const provedAt = new Date(now.getTime() - hoursAgo * 3_600_000);
  const factorAt = secondFactor ? provedAt.toISOString() : null;
  await database()
    .insertInto("session")
    .values({
      id: createHash("sha256").update(token).digest("hex"),
      memberId: member.id,
      createdAt: now.toISOString(),
      lastSeenAt: now.toISOString(),
      expiresAt: later,
      absoluteExpiresAt: later,
      secondFactorAt: factorAt,
      stepUpAt: factorAt,
    })
    .execute();
  return `session=${token}`;
}

export const allRoles: readonly Role[] = ["member", "moderator", "manager", "admin"];
