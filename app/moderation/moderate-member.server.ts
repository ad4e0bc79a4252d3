import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { can } from "#app/accounts/rules/capabilities.ts";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { actDirectly } from "./commands/act-directly.server.ts";
import { restoreFromMeasure } from "./commands/restore-from-measure.server.ts";
import { removeNote, writeNote } from "./commands/write-note.server.ts";
import { moderateMemberSchema } from "./moderation.schemas.ts";
import { countMeasuresOf } from "./queries/count-measures-of.server.ts";
import { findCommunityRules } from "./queries/find-community-rules.server.ts";
import {
  findModeratedMember,
  listMeasuresForStaff,
} from "./queries/find-moderated-member.server.ts";
import { listMemberNotes } from "./queries/list-member-notes.server.ts";
import { summariseReporting } from "./queries/summarise-reporting.server.ts";
import { actions, memberActions, profileActionsFor } from "./rules/actions.ts";
import { ruleText } from "./rules/community-rules.ts";
import { outranks } from "./rules/rank.ts";

export type ModerateMemberPage = Awaited<ReturnType<typeof loadModerateMember>>;

/** What can be done about a member's account, what was done before, and what the team noted. */
export async function loadModerateMember(context: HttpContext, number: string | undefined) {
  const { member: staff, ...viewer } = await requireCapability(context, "members.restrict");
  const member = await requireModeratedMember(number);
  const at = now();
  const [measures, notes, rules, measuresBefore, reporting] = await Promise.all([
    listMeasuresForStaff(database(), { memberId: member.id, limit: 100 }),
    listMemberNotes(database(), { memberId: member.id, now: at, limit: 50 }),
    findCommunityRules(database()),
    countMeasuresOf(database(), { memberId: member.id, now: at }),
    summariseReporting(database(), { memberId: member.id, now: at }),
  ]);
  const mayAct =
    staff.id !== member.id && member.closedAt === null && outranks(staff.role, member.role);
  return {
    title: translatorOf(viewer).t("review.member.title", { name: member.displayName }),
    member,
    measures,
    notes,
    rules: rules.map(({ number: clause, title }) => ({
      number: clause,
      title: ruleText(title, viewer.locale),
    })),
    measuresBefore,
    reporting,
    // Whoever comes from a report looks at how this member reports.
    isAboutReports: context.url.searchParams.get("act") === "reports",
    mayAct,
    offered: mayAct
      ? [...memberActions, ...profileActionsFor(member)].filter((action) =>
          can(staff.role, actions[action].capability),
        )
      : [],
    requestKey: crypto.randomUUID(),
    now: at.toString(),
  };
}

/** Restricts, takes back, notes. */
export async function actOnMember({ request, context, params }: ActionFunctionArgs) {
  const { member: staff } = await requireCapability(context, "members.restrict");
  const member = await requireModeratedMember(params.number);
  const submission = await parseForm(request, moderateMemberSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const act = submission.value;
  const by = { memberId: member.id, staff, now: now() };
  try {
    if (act.intent === "restrict")
      await actDirectly({ ...act, ...by, objectId: member.id, input: { about: act.about } });
    else if (act.intent === "restore")
      await restoreFromMeasure({ measureId: act.measureId, reason: act.reason, ...by });
    else if (act.intent === "note") await writeNote({ text: act.text, days: act.noteDays, ...by });
    else await removeNote({ noteId: act.noteId, ...by });
  } catch (error) {
    return refuse(context, submission, error);
  }
  setFlash(context, `review.flash.${act.intent === "restrict" ? act.action : act.intent}`);
  throw redirect(paths.adminMemberModerate({ number: member.number }));
}

async function requireModeratedMember(number: string | undefined) {
  const isNumber = /^[1-9]\d{0,14}$/.test(number ?? "");
  const member = isNumber && (await findModeratedMember(database(), Number(number)));
  if (!member) throw new Response("Not Found", { status: 404 });
  return member;
}
