import { createHash } from "node:crypto";
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from "lucia";
import { database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { takeBackDeparture } from "./commands/take-back-departure.server.ts";
import { isStaff, type Role } from "./rules/capabilities.ts";

// Everything that touches Lucia is in this file: the library is no longer developed.

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof createLucia>;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: MemberAttributes;
  }
}

interface SessionAttributes {
  createdAt: string;
  absoluteExpiresAt: string;
  lastSeenAt: string;
  secondFactorAt: string | null;
  stepUpAt: string | null;
  userAgent: string;
  ipPrefix: string;
}

interface MemberAttributes {
  number: number;
  displayName: string;
  email: string;
  role: Role;
  language: "de" | "en";
  formOfAddress: "du" | "sie" | null;
  theme: "system" | "light" | "dark";
  timeZone: string;
  avatarFileId: string | null;
}

export interface SignedInMember extends MemberAttributes {
  id: string;
  session: {
    id: string;
    createdAt: string;
    lastSeenAt: string;
    secondFactorAt: string | null;
    stepUpAt: string | null;
  };
}

const slidingDays = 30;
const absoluteDays = { member: 180, staff: 30 };

/** The member of the request's session cookie, or null; renews the cookie while it slides. */
export async function memberOfSession(context: HttpContext): Promise<SignedInMember | null> {
  const sessionId = lucia().readSessionCookie(context.headers.get("cookie") ?? "");
  if (!sessionId) return null;
  const { session, user } = await lucia().validateSession(sessionId);
  if (!session) {
    context.responseHeaders.append("Set-Cookie", lucia().createBlankSessionCookie().serialize());
    return null;
  }
  if (session.fresh) {
    context.responseHeaders.append(
      "Set-Cookie",
      lucia().createSessionCookie(sessionId).serialize(),
    );
  }
  const { createdAt, lastSeenAt, secondFactorAt, stepUpAt } = session;
  const id = hashSessionId(sessionId);
  return { ...user, session: { id, createdAt, lastSeenAt, secondFactorAt, stepUpAt } };
}

/**
 * Opens a new session (never reusing an id: the id is rotated at every sign-in) and sets its cookie.
 * `secondFactorAt` is set when the member proved a second factor just now.
 */
export async function openSession(
  context: HttpContext,
  {
    memberId,
    role,
    secondFactorAt,
    now,
  }: {
    memberId: string;
    role: Role;
    secondFactorAt: Temporal.Instant | null;
    now: Temporal.Instant;
  },
): Promise<void> {
  const former = lucia().readSessionCookie(context.headers.get("cookie") ?? "");
  if (former) await lucia().invalidateSession(former);
  // Whoever signs in stays.
  if (await takeBackDeparture({ memberId, by: "sign-in" }, now))
    setFlash(context, "accounts.settings.said.stays");
  const days = isStaff(role) ? absoluteDays.staff : absoluteDays.member;
  const session = await lucia().createSession(memberId, {
    createdAt: now.toString(),
    absoluteExpiresAt: now.add({ hours: days * 24 }).toString(),
    lastSeenAt: now.toString(),
    secondFactorAt: secondFactorAt?.toString() ?? null,
    stepUpAt: secondFactorAt?.toString() ?? null,
    userAgent: (context.headers.get("user-agent") ?? "").slice(0, 300),
    ipPrefix: ipPrefix(context.clientIp),
  });
  context.responseHeaders.append("Set-Cookie", lucia().createSessionCookie(session.id).serialize());
}

/** Ends the request's session, clears its cookie and what the browser kept for it. */
export async function closeSession(context: HttpContext): Promise<void> {
  const sessionId = lucia().readSessionCookie(context.headers.get("cookie") ?? "");
  if (sessionId) await lucia().invalidateSession(sessionId);
  context.responseHeaders.append("Set-Cookie", lucia().createBlankSessionCookie().serialize());
  // The wallet's worker keeps codes for when there is no network: the next person must not see them.
  context.responseHeaders.set("Clear-Site-Data", '"storage"');
}

/** The network part of an address: enough to recognise a place, too little to track a person. */
export function ipPrefix(ip: string): string {
  if (ip.includes(":") && !ip.startsWith("::ffff:"))
    return `${ip.split(":").slice(0, 3).join(":")}::`;
  return `${ip.replace("::ffff:", "").split(".").slice(0, 3).join(".")}.0`;
}

let instance: ReturnType<typeof createLucia> | undefined;

function lucia() {
  instance ??= createLucia();
  return instance;
}

function createLucia() {
  // `__Host-` needs https; plain http exists only for the demo and development.
  const secure = env().baseUrl.protocol === "https:";
  return new Lucia(sessionStore, {
    sessionExpiresIn: new TimeSpan(slidingDays, "d"),
    sessionCookie: {
      name: secure ? "__Host-session" : "session",
      attributes: { secure, sameSite: "lax", path: "/" },
    },
    getSessionAttributes: (attributes) => attributes,
    getUserAttributes: (attributes) => attributes,
  });
}

/** Only the SHA-256 of a session id is stored: a read of the table opens no session. */
function hashSessionId(id: string): string {
  return createHash("sha256").update(id).digest("hex");
}

const sessionStore: Adapter = {
  async getSessionAndUser(sessionId) {
    const row = await database()
      .selectFrom("session")
      .innerJoin("member", "member.id", "session.memberId")
      .select([
        "session.memberId",
        "session.expiresAt",
        "session.createdAt",
        "session.absoluteExpiresAt",
        "session.lastSeenAt",
        "session.secondFactorAt",
        "session.stepUpAt",
        "session.userAgent",
        "session.ipPrefix",
        "member.number",
        "member.displayName",
        "member.email",
        "member.role",
        "member.language",
        "member.formOfAddress",
        "member.theme",
        "member.timeZone",
        "member.avatarFileId",
      ])
      .where("session.id", "=", hashSessionId(sessionId))
      .where("member.closedAt", "is", null)
      // Whoever came in while being suspended is out with the next request.
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("accountRestriction")
              .select("measureId")
              .whereRef("accountRestriction.memberId", "=", "session.memberId")
              .where("kind", "in", ["suspend", "ban"])
              .where((eb) =>
                eb.or([
                  eb("until", "is", null),
                  eb("until", ">", Temporal.Now.instant().toString()),
                ]),
              ),
          ),
        ),
      )
      .executeTakeFirst();
    if (!row || row.absoluteExpiresAt <= Temporal.Now.instant().toString()) return [null, null];
    const session: DatabaseSession = {
      id: sessionId,
      userId: row.memberId,
      expiresAt: new Date(row.expiresAt),
      attributes: {
        createdAt: row.createdAt,
        absoluteExpiresAt: row.absoluteExpiresAt,
        lastSeenAt: row.lastSeenAt,
        secondFactorAt: row.secondFactorAt,
        stepUpAt: row.stepUpAt,
        userAgent: row.userAgent,
        ipPrefix: row.ipPrefix,
      },
    };
    const user: DatabaseUser = {
      id: row.memberId,
      attributes: {
        number: row.number,
        displayName: row.displayName,
        email: row.email ?? "",
        role: row.role as Role,
        language: row.language as "de" | "en",
        formOfAddress: row.formOfAddress as "du" | "sie" | null,
        theme: row.theme as "system",
        timeZone: row.timeZone,
        avatarFileId: row.avatarFileId,
      },
    };
    return [session, user];
  },
  async getUserSessions() {
    return [];
  },
  async setSession({ id, userId, expiresAt, attributes }) {
    await database()
      .insertInto("session")
      .values({
        ...attributes,
        id: hashSessionId(id),
        memberId: userId,
        expiresAt: expiresAt.toISOString(),
      })
      .execute();
  },
  async updateSessionExpiration(sessionId, expiresAt) {
    await database()
      .updateTable("session")
      .set({ expiresAt: expiresAt.toISOString() })
      .where("id", "=", hashSessionId(sessionId))
      .execute();
  },
  async deleteSession(sessionId) {
    await database().deleteFrom("session").where("id", "=", hashSessionId(sessionId)).execute();
  },
  async deleteUserSessions(userId) {
    await database().deleteFrom("session").where("memberId", "=", userId).execute();
  },
  async deleteExpiredSessions() {
    const now = Temporal.Now.instant();
    await database()
      .deleteFrom("session")
      .where((eb) =>
        eb.or([eb("expiresAt", "<", now.toString()), eb("absoluteExpiresAt", "<", now.toString())]),
      )
      .execute();
  },
};
