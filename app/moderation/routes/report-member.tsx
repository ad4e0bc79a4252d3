import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findPublicProfile } from "#app/accounts/queries/find-public-profile.server.ts";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Avatar } from "#app/ui/avatar.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { reportProfile } from "../commands/report-profile.server.ts";
import { ReportForm } from "../components/report-form.tsx";
import { ReportsStopped } from "../components/reports-stopped.tsx";
import { profileReportSchema } from "../moderation.schemas.ts";
import { findReportStop } from "../queries/find-report-stop.server.ts";
import { hasReported } from "../queries/has-reported.server.ts";
import { profileParts } from "../rules/profile-parts.ts";

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { member: viewer, ...locale } = await requireMember(context);
  const member = await reportedMember(params.number);
  const object = { kind: "member", id: member.id } as const;
  // Who keeps their profile to themselves shows a name and a picture all the same.
  const shown = { name: true, picture: Boolean(member.avatarFileId), text: Boolean(member.about) };
  return {
    title: translatorOf(locale).t("moderation.reportProfile.title"),
    isOwn: viewer.id === member.id,
    stoppedUntil: await findReportStop(database(), { memberId: viewer.id, now: now() }),
    hasReported: await hasReported(database(), { object, memberId: viewer.id }),
    parts: profileParts.filter((part) => shown[part]),
    member: {
      id: member.id,
      number: member.number,
      displayName: member.displayName,
      avatarFileId: member.avatarFileId,
    },
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { member: viewer } = await requireMember(context);
  const member = await reportedMember(params.number);
  const submission = await parseForm(request, profileReportSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  try {
    const outcome = await reportProfile({
      memberId: member.id,
      reporter: { id: viewer.id, role: viewer.role },
      ...submission.value,
      now: now(),
    });
    const said = outcome === "filed" ? "report.filed" : "reportProfile.filedAgain";
    setFlash(context, `moderation.${said}`);
  } catch (error) {
    return refuse(context, submission, error);
  }
  throw redirect(paths.profile(member));
}

export default function ReportMemberPage() {
  const page = useLoaderData<typeof loader>();
  const { member, parts, isOwn, stoppedUntil, hasReported: isReported } = page;
  const lastResult = useActionData<typeof action>();
  const t = useTranslations("moderation.reportProfile");
  const notice = isOwn ? t("own") : isReported ? t("already") : null;
  const back = { backTo: paths.profile(member), backLabel: t("back") };
  return (
    <div className="measure">
      <PageHeader title={t("title")} lead={t("lead", { name: member.displayName })} />
      <p className="mb-7 flex items-center gap-3 font-semibold wrap-anywhere">
        <Avatar
          name={member.displayName}
          seed={member.id}
          src={member.avatarFileId && paths.file({ id: member.avatarFileId, size: "small" })}
        />
        {member.displayName}
      </p>
      {notice ? (
        <div className="grid justify-items-start gap-5">
          <Alert>{notice}</Alert>
          <ButtonLink to={back.backTo}>{back.backLabel}</ButtonLink>
        </div>
      ) : stoppedUntil ? (
        <ReportsStopped until={stoppedUntil} />
      ) : (
        <ReportForm {...back} parts={parts} lastResult={lastResult} />
      )}
    </div>
  );
}

async function reportedMember(number: string | undefined) {
  const isNumber = /^[1-9]\d{0,14}$/.test(number ?? "");
  const member = isNumber && (await findPublicProfile(Number(number)));
  if (!member) throw new Response("Not Found", { status: 404 });
  return member;
}
