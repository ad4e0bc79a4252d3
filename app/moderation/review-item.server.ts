import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import type { z } from "zod";
import { can, type Role } from "#app/accounts/rules/capabilities.ts";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { claimItem, releaseItem } from "./commands/claim-item.server.ts";
import { decideItem } from "./commands/decide-item.server.ts";
import { restoreFromMeasure } from "./commands/restore-from-measure.server.ts";
import { reviewSchema } from "./moderation.schemas.ts";
import { requireId } from "./object-id.server.ts";
import { findReviewPage } from "./queries/find-review-page.server.ts";
import { listReviewItems } from "./queries/list-review-items.server.ts";
import { actions } from "./rules/actions.ts";
import { ruleText } from "./rules/community-rules.ts";
import { type Decision, decisionsOf, isAction } from "./rules/decisions.ts";
import { isOpenClaim } from "./rules/may-decide.ts";
import { outranks } from "./rules/rank.ts";

/** What the page of one review item shows. Throws a 404 for an unknown one. */
export async function loadReviewItem(context: HttpContext, itemId: string | undefined) {
  const { member, ...viewer } = await requireCapability(context, "posts.moderate");
  const at = now();
  const page = await findReviewPage(database(), { itemId: requireId(itemId), now: at });
  if (!page) throw new Response("Not Found", { status: 404 });
  const { rules, ...rest } = page;
  const isClaimed = isOpenClaim(page.item, at.toString());
  const isDecided = page.item.decidedAt !== null;
  return {
    ...rest,
    title: translatorOf(viewer).t("review.title"),
    now: at.toString(),
    list: isDecided ? ("decided" as const) : ("open" as const),
    act: context.url.searchParams.get("act"),
    rules: rules.map(({ number, title }) => ({ number, title: ruleText(title, viewer.locale) })),
    claim: !isClaimed || isDecided ? null : page.item.claimedBy === member.id ? "own" : "other",
    obstacle: obstacleFor(page, member),
    offered: offeredTo(page, member.role),
  };
}

export type ReviewItemPage = Awaited<ReturnType<typeof loadReviewItem>>;

/** The first of a list, for wide screens, which show list and item at once. */
export async function loadFirstReviewItem(context: HttpContext) {
  await requireCapability(context, "posts.moderate");
  const list = context.url.searchParams.get("list") === "decided" ? "decided" : "open";
  const [first] = await listReviewItems(database(), { list, limit: 1 });
  return first ? loadReviewItem(context, first.id) : null;
}

/** Claims, gives back, decides or takes back; after a decision the next item follows. */
export async function actOnReviewItem({ request, context, params }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "posts.moderate");
  const itemId = requireId(params.id);
  const submission = await parseForm(request, reviewSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const act = submission.value;
  try {
    if (act.intent === "claim") await claimItem({ itemId, staff: member, now: now() });
    else if (act.intent === "release") await releaseItem({ itemId, staff: member });
    else if (act.intent === "restore")
      await restoreFromMeasure({ ...act, staff: member, now: now() });
    else await decideItem({ ...decisionOf(act), itemId, staff: member, now: now() });
  } catch (error) {
    return refuse(context, submission, error);
  }
  const said = act.intent === "decide" ? act.decision : act.intent;
  setFlash(context, `review.flash.${said}`);
  throw redirect(
    act.intent === "decide" ? await nextAddress() : paths.adminReviewItem({ id: itemId }),
  );
}

type ReviewCase = NonNullable<Awaited<ReturnType<typeof findReviewPage>>>;

function decisionOf({
  categoryId,
  passage,
  ...act
}: Extract<z.output<typeof reviewSchema>, { intent: "decide" }>) {
  return { ...act, input: { categoryId, passage } };
}

/** What this person may decide here, and over this author. */
function offeredTo({ item, post }: ReviewCase, role: Role): Decision[] {
  const isOver = outranks(role, post.authorRole as Role);
  return decisionsOf(item.kind).filter(
    (decision) => !isAction(decision) || (isOver && can(role, actions[decision].capability)),
  );
}

async function nextAddress(): Promise<string> {
  const [next] = await listReviewItems(database(), { list: "open", limit: 1 });
  return next ? paths.adminReviewItem({ id: next.id }) : paths.adminReview();
}

function obstacleFor(
  { item, post }: ReviewCase,
  { id: staffId, role }: { id: string; role: Role },
): "ownPost" | "ownAppeal" | "ownDecision" | "outranked" | null {
  if (post.authorId === staffId) return "ownPost";
  if (item.appellantId === staffId) return "ownAppeal";
  if (item.firstDeciderId === staffId) return "ownDecision";
  return outranks(role, post.authorRole as Role) ? null : "outranked";
}
