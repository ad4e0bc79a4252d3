import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { movePointsAsStaff } from "#app/points/commands/move-points-as-staff.server.ts";
import { findProgramme } from "#app/points/queries/find-programme.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { AdjustPointsForm } from "../components/adjust-points-form.tsx";
import { MemberActPage } from "../components/member-act-page.tsx";
import { adjustPointsSchema } from "../relationships.schemas.ts";
import { requireMemberPage } from "../require-member-page.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const right = { capability: "points.adjust", stepUp: true } as const;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { viewer, member } = await requireMemberPage(context, { number: params.number, ...right });
  const { number, displayName, points } = member;
  const { maxGrantPoints, approvalAbovePoints } = await findProgramme(database());
  return {
    title: translatorOf(viewer).t("relationships.adjust.title", { name: displayName }),
    member: { number, displayName, points },
    limits: { maxGrantPoints, approvalAbovePoints },
    requestKey: crypto.randomUUID(),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { viewer, member } = await requireMemberPage(context, { number: params.number, ...right });
  const submission = await parseForm(request, adjustPointsSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { direction, points: amount, words: reason, requestKey } = submission.value;
  const points = direction === "up" ? amount : -amount;
  try {
    const { outcome } = await inTransaction((trx) =>
      movePointsAsStaff(trx, {
        kind: "adjust",
        memberId: member.id,
        points,
        reason,
        by: { id: viewer.member.id, name: viewer.member.displayName },
        requestKey,
        now: now(),
      }),
    );
    const said = { points, name: member.displayName };
    setFlash(context, `relationships.adjust.${outcome}`, said);
    return redirect(paths.adminMember({ number: member.number }));
  } catch (error) {
    return refuse(context, submission, error, { field: "points" });
  }
}

export default function MemberAdjustPage() {
  const { member, limits, requestKey } = useLoaderData<typeof loader>();
  const t = useTranslations("relationships.adjust");
  const name = member.displayName;
  return (
    <MemberActPage member={member} title={t("title", { name })} lead={t("lead")}>
      <AdjustPointsForm
        name={name}
        available={member.points}
        limits={limits}
        requestKey={requestKey}
        lastResult={useActionData<typeof action>()}
      />
    </MemberActPage>
  );
}
