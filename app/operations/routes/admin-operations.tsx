import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireCapability, viewerCan } from "#app/accounts/viewer.server.ts";
import { checkForum } from "#app/forum/commands/check-forum.server.ts";
import { checkAudit } from "#app/moderation/commands/check-audit.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findSettings } from "#app/platform/settings.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import {
  discardJob,
  discardMail,
  retryJob,
  retryMail,
} from "../commands/settle-failed-work.server.ts";
import { AuditCheckView, isWhole } from "../components/audit-check-view.tsx";
import { ChecksView } from "../components/checks-view.tsx";
import { JobsView } from "../components/jobs-view.tsx";
import { MailsView } from "../components/mails-view.tsx";
import { findQueueState } from "../queries/find-queue-state.server.ts";
import { countMailsByState, listMails } from "../queries/list-mails.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const tabs = ["jobs", "mail", "checks"] as const;
const mailStates = ["queued", "failed", "sent"] as const;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "operations.read");
  const search = new URL(request.url).searchParams;
  const tab = tabs.find((known) => known === search.get("tab")) ?? "jobs";
  const state = mailStates.find((known) => known === search.get("state"));
  const [queue, mailCounts, mails, checks] = await Promise.all([
    findQueueState(database()),
    countMailsByState(database()),
    tab === "mail" ? listMails(database(), state ? { state } : {}) : [],
    findSettings(database(), ["forumCheck", "auditCheck"]),
  ]);
  const failedMails = mailCounts.find((row) => row.state === "failed")?.count ?? 0;
  const mayChange = viewerCan(viewer, "operations.change");
  return {
    title: translatorOf(viewer).t("operations.title"),
    tab,
    state: state ?? null,
    queue,
    mails,
    check: checks.forumCheck ?? null,
    auditCheck: checks.auditCheck ?? null,
    failedMails,
    mayChange,
  };
}

const acts = {
  "retry-job": {
    run: (id: string, by: Settler) => retryJob({ jobId: id, ...by }),
    said: "operations.jobs.retried",
  },
  "discard-job": {
    run: (id: string, by: Settler) => discardJob({ jobId: id, ...by }),
    said: "operations.jobs.discarded",
  },
  "retry-mail": {
    run: (id: string, by: Settler) => retryMail({ mailId: id, ...by }),
    said: "operations.mail.retried",
  },
  "discard-mail": {
    run: (id: string, by: Settler) => discardMail({ mailId: id, ...by }),
    said: "operations.mail.discarded",
  },
} as const;

type Settler = { staff: { id: string; name: string }; now: Temporal.Instant };

export async function action({ context, request }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "operations.change");
  const form = await request.formData();
  const name = String(form.get("intent"));
  if (name === "check-forum") {
    await checkForum({ now: now() });
    setFlash(context, "operations.checks.done");
    return redirect(paths.adminOperations({ tab: "checks" }));
  }
  if (name === "check-audit") {
    await checkAudit({ now: now() });
    setFlash(context, "operations.checks.audit.done");
    return redirect(paths.adminOperations({ tab: "checks" }));
  }
  const id = String(form.get("id"));
  const isKnown =
    Object.hasOwn(acts, name) &&
    (name.endsWith("-job") ? /^\d{1,18}$/ : /^[0-9a-f-]{36}$/).test(id);
  if (!isKnown) throw data(null, { status: 400 });
  const act = acts[name as keyof typeof acts];
  try {
    await act.run(id, { staff: { id: member.id, name: member.displayName }, now: now() });
  } catch (error) {
    if (error instanceof DomainError) throw data(null, { status: error.status });
    throw error;
  }
  setFlash(context, act.said);
  return redirect(paths.adminOperations({ tab: name.endsWith("mail") ? "mail" : "jobs" }));
}

export default function OperationsPage() {
  const { tab, state, queue, mails, check, auditCheck, failedMails, mayChange } =
    useLoaderData<typeof loader>();
  const wrong = (check?.differences.length ?? 0) + (isWhole(auditCheck) ? 0 : 1);
  const t = useTranslations("operations");
  const troubled = queue.failed + queue.retrying;
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <Tabs
        label={t("tabs.label")}
        items={[
          {
            to: paths.adminOperations(),
            label: t("tabs.jobs"),
            current: tab === "jobs",
            ...(troubled ? { count: troubled } : {}),
          },
          {
            to: paths.adminOperations({ tab: "mail" }),
            label: t("tabs.mail"),
            current: tab === "mail",
            ...(failedMails ? { count: failedMails } : {}),
          },
          {
            to: paths.adminOperations({ tab: "checks" }),
            label: t("tabs.checks"),
            current: tab === "checks",
            ...(wrong ? { count: wrong } : {}),
          },
        ]}
      />
      {tab === "jobs" ? <JobsView queue={queue} mayChange={mayChange} /> : null}
      {tab === "mail" ? <MailsView mails={mails} state={state} mayChange={mayChange} /> : null}
      {tab === "checks" ? (
        <>
          <ChecksView check={check} mayChange={mayChange} />
          <AuditCheckView check={auditCheck} mayChange={mayChange} />
        </>
      ) : null}
    </>
  );
}
