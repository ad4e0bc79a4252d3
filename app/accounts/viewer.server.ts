import { redirect } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { readCookie } from "#app/platform/http/cookies.ts";
import {
  type FormOfAddress,
  type Language,
  type Locale,
  languageFromHeader,
  localeOf,
} from "#app/platform/i18n/locales.ts";
import { noteRead } from "./commands/note-read.server.ts";
import { noteSeen } from "./commands/note-seen.server.ts";
import { readRestriction } from "./restriction-cookie.server.ts";
import { type Capability, can, isStaff } from "./rules/capabilities.ts";
import { memberOfSession, type SignedInMember } from "./session.server.ts";

/** Who looks at the page, and in which language and form; guests have no member. */
export interface Viewer {
  member: SignedInMember | null;
  locale: Locale;
  language: Language;
  timeZone: string;
  theme: "system" | "light" | "dark";
}

const viewers = new WeakMap<HttpContext, Promise<Viewer>>();

/** The viewer of a request, looked up once however many loaders ask. */
export function viewerOf(context: HttpContext): Promise<Viewer> {
  let viewer = viewers.get(context);
  if (!viewer) {
    viewer = findViewer(context);
    viewers.set(context, viewer);
  }
  return viewer;
}

/** The signed-in member; guests are sent to the sign-in page and come back afterwards. */
export async function requireMember(
  context: HttpContext,
): Promise<Viewer & { member: SignedInMember }> {
  const viewer = await viewerOf(context);
  if (!viewer.member) throw redirect(paths.signIn({ to: returnPathOf(context) }));
  return viewer as Viewer & { member: SignedInMember };
}

/**
 * A member of staff with the capability and a second factor proved in this session.
 * Guests are sent to sign in, staff without a factor to set one up; everybody else gets 403.
 */
export async function requireCapability(
  context: HttpContext,
  capability: Capability,
): Promise<Viewer & { member: SignedInMember }> {
  const viewer = await checkCapability(context, capability);
  await noteLook(context, { capability, member: viewer.member });
  return viewer;
}

async function checkCapability(
  context: HttpContext,
  capability: Capability,
): Promise<Viewer & { member: SignedInMember }> {
  const viewer = await requireMember(context);
  if (!can(viewer.member.role, capability)) throw new Response("Forbidden", { status: 403 });
  if (!viewer.member.session.secondFactorAt)
    throw redirect(paths.secondFactorSetUp({ to: returnPathOf(context) }));
  return viewer;
}

/** By which measure whoever looks may not come in, for the page that tells them why. */
export function restrictionOf(context: HttpContext): string | null {
  return readRestriction(context);
}

/** Whether the viewer may use the capability now, for showing or hiding what leads there. */
export function viewerCan(viewer: Viewer, capability: Capability): boolean {
  return (
    viewer.member !== null &&
    can(viewer.member.role, capability) &&
    viewer.member.session.secondFactorAt !== null
  );
}

export function viewerIsStaff(viewer: Viewer): boolean {
  return viewer.member !== null && isStaff(viewer.member.role);
}

const stepUpMinutes = 10;

/** Guards acts that need a fresh proof of the second factor (exports, roles, keys). */
export async function requireStepUp(
  context: HttpContext,
  capability: Capability,
): Promise<Viewer & { member: SignedInMember }> {
  const viewer = await checkCapability(context, capability);
  const { stepUpAt } = viewer.member.session;
  const fresh =
    stepUpAt !== null &&
    Temporal.Instant.compare(
      Temporal.Instant.from(stepUpAt).add({ minutes: stepUpMinutes }),
      now(),
    ) > 0;
  if (!fresh) throw redirect(paths.stepUp({ to: returnPathOf(context) }));
  await noteLook(context, { capability, member: viewer.member });
  return viewer;
}

/** Whoever may only enter the area has not seen the page: the layout asks before it does. */
async function noteLook(
  context: HttpContext,
  { capability, member }: { capability: Capability; member: SignedInMember },
): Promise<void> {
  if (capability === "admin.enter") return;
  const readBy = { id: member.id, name: member.displayName };
  await noteRead({ pathname: context.url.pathname, readBy, now: now() });
}

async function findViewer(context: HttpContext): Promise<Viewer> {
  const [member, brand] = await Promise.all([memberOfSession(context), findBrand()]);
  if (member) noteSeen({ memberId: member.id, session: member.session, now: now() });
  const cookies = context.headers.get("cookie");
  const language: Language =
    member?.language ??
    languageOfCookie(readCookie(cookies, "language")) ??
    languageFromHeader(context.headers.get("accept-language")) ??
    brand.language;
  const formOfAddress: FormOfAddress = member?.formOfAddress ?? brand.formOfAddress;
  const theme = member?.theme ?? themeOfCookie(readCookie(cookies, "theme"));
  return {
    member,
    language,
    locale: localeOf(language, formOfAddress),
    timeZone: member?.timeZone ?? brand.timeZone,
    theme,
  };
}

/** Where to return after sign-in: a form post returns to the page it was on. */
function returnPathOf(context: HttpContext): string {
  return (
    context.url.pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/") + cleanSearch(context.url)
  );
}

function cleanSearch(url: URL): string {
  const search = new URLSearchParams(url.search);
  search.delete("_routes");
  const text = search.toString();
  return text ? `?${text}` : "";
}

function languageOfCookie(value: string | null): Language | undefined {
  return value === "de" || value === "en" ? value : undefined;
}

function themeOfCookie(value: string | null): Viewer["theme"] {
  return value === "light" || value === "dark" ? value : "system";
}
