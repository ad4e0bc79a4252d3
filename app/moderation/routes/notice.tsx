import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { networkOf } from "#app/accounts/rules/network-of.ts";
import { type Viewer, viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { DomainError, TooManyRequests } from "#app/platform/errors.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { countAttempt } from "#app/platform/rate-limit.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { fileNotice, type NewNotice, noticeToken } from "../commands/file-notice.server.ts";
import { NoticeForm } from "../components/notice-form.tsx";
import { ReportsStopped } from "../components/reports-stopped.tsx";
import { noticeSchema } from "../moderation.schemas.ts";
import { findReportStop } from "../queries/find-report-stop.server.ts";
import { placeOfAddress, splitAddresses } from "../rules/notice-address.ts";

const limit = { name: "notice", attempts: 20, perSeconds: 60 * 60 };
const mailLimit = { name: "notice-mail", attempts: 6, perSeconds: 60 * 60 };

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  const about = context.url.searchParams.get("about") ?? "";
  const isOurs = placeOfAddress(about, env().baseUrl.href) !== null;
  return {
    title: translatorOf(viewer).t("notices.form.title"),
    memberName: viewer.member?.displayName ?? null,
    stoppedUntil: viewer.member
      ? await findReportStop(database(), { memberId: viewer.member.id, now: now() })
      : null,
    defaults: {
      requestKey: randomUUID(),
      addresses: isOurs ? new URL(about, env().baseUrl).href : "",
    },
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await viewerOf(context);
  const submission = await parseForm(request, noticeSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { name, email, addresses, goodFaith: _, ...form } = submission.value;
  let noticeId: string;
  try {
    await countAttempt(limit, viewer.member?.id ?? networkOf(context.clientIp));
    const notifier = notifierOf(viewer, { name, email });
    const mayMail = notifier !== null && (await mayMailTo(viewer, notifier.email));
    noticeId = await fileNotice(
      {
        ...form,
        addresses: splitAddresses(addresses),
        notifier,
        locale: viewer.locale,
        now: now(),
      },
      { mayMail },
    );
  } catch (error) {
    const code = error instanceof DomainError ? error.code : "";
    const field = fieldOf[code];
    return refuse(context, submission, error, field ? { field } : {});
  }
  setFlash(context, "notices.form.sent");
  throw redirect(paths.filedNotice({ token: noticeToken(noticeId) }));
}

/** Members are known by their account; of others it takes both, name and address. */
function notifierOf(
  { member }: Viewer,
  { name, email }: { name: string; email: string | undefined },
): NewNotice["notifier"] {
  if (member) return { memberId: member.id, name: member.displayName, email: member.email ?? "" };
  return name && email ? { memberId: null, name, email } : null;
}

/** Strangers can enter any address: nobody's letter box is to be filled with receipts. */
async function mayMailTo({ member }: Viewer, email: string): Promise<boolean> {
  if (member) return email !== "";
  try {
    await countAttempt(mailLimit, keyedHash("attempt", email).toString("base64url").slice(0, 22));
    return true;
  } catch (error) {
    if (error instanceof TooManyRequests) return false;
    throw error;
  }
}

const fieldOf: Record<string, string> = {
  "notice-addresses-missing": "addresses",
  "notice-addresses-too-many": "addresses",
  "notice-address-unknown": "addresses",
  "notifier-missing": "email",
};

export default function NoticePage() {
  const { stoppedUntil, ...page } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const t = useTranslations("notices.form");
  return (
    <div className="measure">
      <PageHeader title={t("title")} lead={t("lead")} />
      {stoppedUntil ? (
        <ReportsStopped until={stoppedUntil} />
      ) : (
        <NoticeForm {...page} lastResult={lastResult} />
      )}
    </div>
  );
}
