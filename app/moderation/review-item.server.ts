import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import type { z } from "zod";
import { can, type Role } from "#app/accounts/rules/capabilities.ts";
import type { SignedInMember } from "#app/accounts/session.server.ts";
import { requireCapability, requireStepUp } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { askOpinion, giveOpinion } from "./commands/ask-opinion.server.ts";
import { claimItem, releaseItem } from "./commands/claim-item.server.ts";
import { decideItem } from "./commands/decide-item.server.ts";
import { restoreFromMeasure } from "./commands/restore-from-measure.server.ts";
import { reviewSchema } from "./moderation.schemas.ts";
import { isId, requireId } from "./object-id.server.ts";
import { findBreak } from "./queries/find-break.server.ts";
import { findReviewPage } from "./queries/find-review-page.server.ts";
import { listReasonTemplates } from "./queries/list-reason-templates.server.ts";
import { listReviewItems } from "./queries/list-review-items.server.ts";
import { actions, profileActions, profileActionsFor } from "./rules/actions.ts";
import { ruleText } from "./rules/community-rules.ts";
import { capabilityFor, type Decision, decisionsOf, isAction } from "./rules/decisions.ts";
import { autoHideWeight, hidingWeight } from "./rules/flag-weight.ts";
import { isOpenClaim } from "./rules/may-decide.ts";
import { byReportedPart } from "./rules/profile-parts.ts";
import { readQueueFilter, writeQueueFilter } from "./rules/queue-filter.ts";
import { outranks } from "./rules/rank.ts";

/** What the page of one review item shows. Throws a 404 for an unknown one. */
export async function loadReviewItem(context: HttpContext, itemId: string | undefined) {
  const { member, ...viewer } = await requireCapability(context, "posts.moderate");
  const at = now();
  const page = await findReviewPage(database(), { itemId: requireId(itemId), now: at });
  // Whose kind it is not learns nothing of it, not even that it is there.
  if (!page || !can(member.role, capabilityFor(page.item.kind)))
    throw new Response("Not Found", { status: 404 });
  const { rules, ...rest } = page;
  const templates = await listReasonTemplates(database(), {
    language: page.author.language,
    limit: 50,
  });
  const chosen = context.url.searchParams.get("template");
  const isClaimed = isOpenClaim(page.item, at.toString());
  const isDecided = page.item.decidedAt !== null;
  return {
    ...rest,
    title: translatorOf(viewer).t("review.title"),
    now: at.toString(),
    query: queryOf(context.url),
    staffId: member.id,
    act: context.url.searchParams.get("act"),
    rules: rules.map(({ number, title }) => ({ number, title: ruleText(title, viewer.locale) })),
    // A clause that is gone is not cited any more.
    templates: templates.filter(({ clause }) => rules.some(({ number }) => number === clause)),
    template: templates.find(({ id }) => id === chosen) ?? null,
    claim: !isClaimed || isDecided ? null : page.item.claimedBy === member.id ? "own" : "other",
    obstacle: obstacleFor(page, member),
    offered: offeredTo(page, member.role),
    isByRegular: isByRegular(page),
  };
}

export type ReviewItemPage = Awaited<ReturnType<typeof loadReviewItem>>;

/** The filter of the address, as every link of the queue passes it on. */
export function queryOf(url: URL) {
  const after = url.searchParams.get("after") ?? "";
  return {
    ...writeQueueFilter(readQueueFilter(url.searchParams)),
    ...(isId(after) && { after }),
  };
}

/** The first of a list, for wide screens, which show list and item at once. */
export async function loadFirstReviewItem(context: HttpContext) {
  const { member } = await requireCapability(context, "posts.moderate");
  const { after } = queryOf(context.url);
  const filter = readQueueFilter(context.url.searchParams);
  const page = { filter, after, staffId: member.id, role: member.role, now: now() };
  const [first] = await listReviewItems(database(), { ...page, limit: 1 });
  return first ? loadReviewItem(context, first.id) : null;
}

/** Claims, gives back, decides or takes back; after a decision the next item follows. */
export async function actOnReviewItem({ request, context, params }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "posts.moderate");
  const itemId = requireId(params.id);
  const submission = await parseForm(request, reviewSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const act = submission.value;
  // As on the page of approvals: what moves points asks for the second factor again.
  if (act.intent === "decide" && act.decision === "allow")
    await requireStepUp(context, "points.approve");
  let kind: unknown;
  try {
    kind = await acts[act.intent](act as never, { itemId, staff: member, now: now() });
  } catch (error) {
    return refuse(context, submission, error);
  }
  const said = act.intent === "decide" ? saidOf(act.decision, kind) : act.intent;
  setFlash(context, `review.flash.${said}`);
  const query = queryOf(context.url);
  const stays = act.intent !== "decide" && act.intent !== "ask-opinion";
  throw redirect(
    stays
      ? paths.adminReviewItem({ id: itemId, ...query })
      : await nextAddress(context.url, { itemId, member }),
  );
}

type Act = z.output<typeof reviewSchema>;
type Acts = {
  [Intent in Act["intent"]]: (
    act: Extract<Act, { intent: Intent }>,
    by: { itemId: string; staff: SignedInMember; now: Temporal.Instant },
  ) => Promise<unknown>;
};

/** What is published, admitted or counted is said differently. */
function saidOf(decision: Decision, kind: unknown): string {
  if (decision === "decline" && kind === "approval") return "decline_approval";
  if (decision !== "approve") return decision;
  return kind === "held_sign_up" || kind === "referral" ? `approve_${kind}` : decision;
}

const acts: Acts = {
  claim: (_, by) => claimItem(by),
  release: (_, by) => releaseItem(by),
  restore: ({ measureId, reason }, { staff, now: at }) =>
    restoreFromMeasure({ measureId, reason, staff, now: at }),
  decide: async ({ categoryId, passage, ...act }, by) =>
    (await decideItem({ ...act, input: { categoryId, passage }, ...by })).kind,
  "ask-opinion": (_, by) => askOpinion(by),
  "give-opinion": ({ advice, opinion }, by) => giveOpinion({ advice, opinion, ...by }),
};

/** The case that follows in the same list, else its first; none that somebody else works on. */
async function nextAddress(
  url: URL,
  { itemId, member }: { itemId: string; member: SignedInMember },
): Promise<string> {
  const query = queryOf(url);
  const filter = { ...readQueueFilter(url.searchParams), list: "open" as const };
  const at = now();
  const breakUntil = await findBreak(database(), { memberId: member.id, now: at });
  const page = {
    filter: { ...filter, holder: filter.holder ?? ("free" as const) },
    staffId: member.id,
    role: member.role,
    now: at,
    sparesHeavy: breakUntil !== null && filter.reason === null,
    limit: 2,
  };
  const [behind, first] = await Promise.all([
    listReviewItems(database(), { ...page, after: itemId }),
    listReviewItems(database(), page),
  ]);
  const next = [...behind, ...first].find(({ id }) => id !== itemId);
  return next ? paths.adminReviewItem({ ...query, id: next.id }) : paths.adminReview(query);
}

type ReviewCase = NonNullable<Awaited<ReturnType<typeof findReviewPage>>>;

/** What this person may decide here, and over this author. */
function offeredTo({ item, author, profile, flags }: ReviewCase, role: Role): Decision[] {
  const isOver = outranks(role, author.role as Role);
  const missing = profile ? missingParts(profile) : [];
  const offered = decisionsOf(item.kind, item.objectKind).filter(
    (decision) =>
      !missing.includes(decision) &&
      (!isAction(decision) || (isOver && can(role, actions[decision].capability))),
  );
  return profile && item.signs.length === 0 ? byReportedPart(offered, flags) : offered;
}

/** Reported too lightly to be hidden by weight, as spam: one trusted word did it. */
function isByRegular({ flags }: ReviewCase): boolean {
  const weight = hidingWeight(flags.map((flag) => flag.weight));
  return weight < autoHideWeight && flags.some(({ reason }) => reason === "spam");
}

function missingParts(profile: NonNullable<ReviewCase["profile"]>): Decision[] {
  const there = profileActionsFor(profile);
  return profileActions.filter((action) => !there.includes(action));
}

function obstacleFor(
  { item, author, approval }: ReviewCase,
  { id: staffId, role }: { id: string; role: Role },
): "ownPost" | "ownRequest" | "ownAppeal" | "ownDecision" | "outranked" | null {
  if (approval?.requestedBy === staffId) return "ownRequest";
  if (author.id === staffId && item.memberId) return "ownPost";
  // Points are given to whomever; who asked is no question of rank.
  if (approval) return null;
  if (item.appellantId === staffId) return "ownAppeal";
  if (item.firstDeciderId === staffId) return "ownDecision";
  return outranks(role, author.role as Role) ? null : "outranked";
}
