import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability, type Viewer } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { movePointsAsStaff } from "#app/points/commands/move-points-as-staff.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { grantRewardAsStaff } from "#app/rewards/commands/grant-reward-as-staff.server.ts";
import { listDates } from "#app/rewards/queries/list-dates.server.ts";
import { listRewardsForGranting } from "#app/rewards/queries/list-rewards.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { GrantPointsForm } from "../components/grant-points-form.tsx";
import { GrantRewardForm } from "../components/grant-reward-form.tsx";
import { MemberActPage } from "../components/member-act-page.tsx";
import { grantPointsSchema, grantRewardSchema } from "../relationships.schemas.ts";
import { requireMemberPage } from "../require-member-page.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { viewer, member } = await requireMemberPage(context, {
    number: params.number,
    capability: "points.grant",
  });
  const { number, displayName } = member;
  const [rewards, programme] = await Promise.all([listGifts(viewer), findProgramme(database())]);
  const { maxGrantPoints, approvalAbovePoints } = programme;
  return {
    title: translatorOf(viewer).t("relationships.grant.title", { name: displayName }),
    member: { number, displayName },
    rewards,
    limits: { maxGrantPoints, approvalAbovePoints },
    requestKeys: { points: crypto.randomUUID(), reward: crypto.randomUUID() },
  };
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.clone().formData();
  return form.get("intent") === "reward" ? giveReward(args) : givePoints(args);
}

async function givePoints({ context, params, request }: ActionFunctionArgs) {
  const { viewer, member } = await requireMemberPage(context, {
    number: params.number,
    capability: "points.grant",
  });
  const submission = await parseForm(request, grantPointsSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { words: reason, ...gift } = submission.value;
  const by = { id: viewer.member.id, name: viewer.member.displayName };
  const movement = { kind: "grant", memberId: member.id, ...gift, reason, by, now: now() } as const;
  try {
    const { outcome } = await inTransaction((trx) => movePointsAsStaff(trx, movement));
    const key = outcome === "booked" ? "pointsGiven" : "pointsWaiting";
    setFlash(context, `relationships.grant.${key}`, {
      points: gift.points,
      name: member.displayName,
    });
  } catch (error) {
    return refuse(context, submission, error, { field: "points" });
  }
  return redirect(paths.adminMember({ number: member.number }));
}

async function giveReward({ context, params, request }: ActionFunctionArgs) {
  await requireCapability(context, "rewards.grant");
  const { viewer, member } = await requireMemberPage(context, {
    number: params.number,
    capability: "points.grant",
  });
  const submission = await parseForm(request, grantRewardSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { words: reason, rewardId: gift, requestKey } = submission.value;
  const grantedBy = { id: viewer.member.id, name: viewer.member.displayName };
  const given = { memberId: member.id, ...gift, reason, requestKey, grantedBy, now: now() };
  try {
    const { outcome } = await inTransaction((trx) => grantRewardAsStaff(trx, given));
    const key = outcome === "given" ? "rewardGiven" : "rewardWaiting";
    setFlash(context, `relationships.grant.${key}`, { name: member.displayName });
  } catch (error) {
    return refuse(context, submission, error, { field: "rewardId" });
  }
  return redirect(paths.adminMember({ number: member.number }));
}

/** What can be given now; of an experience each date that has a seat. */
async function listGifts(viewer: Viewer): Promise<{ id: string; title: string }[]> {
  const { t, format } = translatorOf(viewer);
  const rewards = await listRewardsForGranting(database());
  const gifts = rewards.map(async ({ id, texts, type }) => {
    const { title } = texts[viewer.language];
    if (type !== "experience") return [{ id, title }];
    const dates = await listDates(database(), { rewardId: id, from: now() });
    return dates
      .filter(({ seatsLeft }) => seatsLeft > 0)
      .map(({ id: dateId, startsAt }) => {
        const date = format.dateTime(new Date(startsAt), { dateStyle: "full", timeStyle: "short" });
        return {
          id: `${id}.${dateId}`,
          title: t("relationships.grant.rewardDate", { title, date }),
        };
      });
  });
  return (await Promise.all(gifts)).flat();
}

export default function MemberGrantPage() {
  const { member, rewards, limits, requestKeys } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const t = useTranslations("relationships.grant");
  const name = member.displayName;
  const isReward = lastResult?.initialValue?.intent === "reward";
  return (
    <MemberActPage member={member} title={t("title", { name })}>
      <section aria-labelledby="points" className="mb-10">
        <SectionHeader id="points" level={2} title={t("points")} />
        <GrantPointsForm
          name={name}
          limits={limits}
          requestKey={requestKeys.points}
          lastResult={isReward ? undefined : lastResult}
        />
      </section>
      <section aria-labelledby="reward">
        <SectionHeader id="reward" level={2} title={t("reward")} />
        <GrantRewardForm
          name={name}
          requestKey={requestKeys.reward}
          lastResult={isReward ? lastResult : undefined}
          rewards={rewards}
          approvalAbovePoints={limits.approvalAbovePoints}
        />
      </section>
    </MemberActPage>
  );
}
