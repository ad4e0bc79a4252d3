import { getFormProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { SubmitButton } from "#app/accounts/components/submit-button.tsx";
import { requireStepUp } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { decideApproval } from "#app/points/commands/decide-approval.server.ts";
import { findApproval } from "#app/points/queries/list-approvals.server.ts";
import { approvalEffects } from "#app/rewards/commands/approval-effects.server.ts";
import {
  ApprovalMember,
  type AskedFor,
  useApprovalTitle,
} from "#app/rewards/components/approval-words.tsx";
import { findTierStanding } from "#app/tiers/queries/find-tier-standing.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { TextareaField } from "#app/ui/form-field.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Quote } from "#app/ui/quote.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { MemberSide } from "../components/member-side.tsx";
import {
  findMemberForStaff,
  listRevenueOfMember,
} from "../queries/find-member-for-staff.server.ts";
import { decideApprovalSchema } from "../relationships.schemas.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

async function requireRequest(context: LoaderFunctionArgs["context"], id: string | undefined) {
  const viewer = await requireStepUp(context, "points.approve");
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id ?? "");
  const asked = isId ? await findApproval(database(), id!) : undefined;
  if (!asked) throw new Response("Not Found", { status: 404 });
  return { viewer, asked };
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { viewer, asked } = await requireRequest(context, params.id);
  const { memberNumber } = asked;
  const member = memberNumber ? await findMemberForStaff(database(), memberNumber) : undefined;
  return {
    title: translatorOf(viewer).t("relationships.approvals.oneTitle"),
    asked,
    isOwn: asked.requestedBy === viewer.member.id,
    member: member ?? null,
    revenue: member ? await listRevenueOfMember(database(), member.id) : [],
    tier: member && (await findTierStanding(database(), { memberId: member.id, now: now() })),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { viewer, asked } = await requireRequest(context, params.id);
  const submission = await parseForm(request, decideApprovalSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { intent: outcome, note } = submission.value;
  const decidedBy = { id: viewer.member.id, name: viewer.member.displayName };
  try {
    await inTransaction((trx) =>
      decideApproval(
        trx,
        { requestId: asked.id, outcome, note: note || null, decidedBy, now: now() },
        approvalEffects,
      ),
    );
  } catch (error) {
    return refuse(context, submission, error);
  }
  setFlash(context, `relationships.approvals.done.${outcome}`, { name: asked.requesterName });
  return redirect(paths.adminApprovals());
}

export default function ApprovalPage() {
  const { asked, member, revenue, tier } = useLoaderData<typeof loader>();
  const t = useTranslations("relationships.approvals");
  const titleOf = useApprovalTitle();
  return (
    <>
      <PageHeader
        dense
        title={titleOf(asked as AskedFor)}
        above={<Breadcrumbs items={[{ label: t("title"), to: paths.adminApprovals() }]} />}
      />
      <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="max-w-xl">
          <Request />
          {asked.outcome === null ? <DecisionForm /> : <Decision />}
        </div>
        {member ? (
          <aside aria-label={member.displayName}>
            <MemberSide member={member} revenue={revenue} tier={tier ?? null} />
          </aside>
        ) : null}
      </div>
    </>
  );
}

function Request() {
  const { asked } = useLoaderData<typeof loader>();
  const t = useTranslations("relationships.approvals");
  const format = useFormatter();
  return (
    <section aria-labelledby="asked" className="mb-8">
      <SectionHeader id="asked" title={t("why")} />
      <Quote>{asked.reason}</Quote>
      <p className="mt-3 text-sm text-ink-soft">
        {t("askedBy", {
          name: asked.requesterName,
          date: format.dateTime(new Date(asked.requestedAt), {
            dateStyle: "medium",
            timeStyle: "short",
          }),
        })}
      </p>
      <p className="mt-1 text-sm">
        {t("about")} <ApprovalMember {...(asked as AskedFor)} />
      </p>
    </section>
  );
}

function Decision() {
  const { asked } = useLoaderData<typeof loader>();
  const t = useTranslations("relationships.approvals");
  const format = useFormatter();
  if (!asked.outcome || !asked.decidedAt) return null;
  return (
    <Alert
      tone={asked.outcome === "approved" ? "success" : "info"}
      title={t(`decidedAs.${asked.outcome}`, {
        name: asked.deciderName ?? t("somebody"),
        date: format.dateTime(new Date(asked.decidedAt), {
          dateStyle: "medium",
          timeStyle: "short",
        }),
      })}
    >
      {asked.note ? <p>{asked.note}</p> : null}
    </Alert>
  );
}

function DecisionForm() {
  const { asked, isOwn } = useLoaderData<typeof loader>();
  const t = useTranslations("relationships.approvals");
  const [form, fields] = useForm<z.input<typeof decideApprovalSchema>>({
    lastResult: useActionData<typeof action>(),
  });
  if (isOwn) return <Alert title={t("own")}>{t("ownText")}</Alert>;
  return (
    <section aria-labelledby="decide">
      <SectionHeader id="decide" title={t("decide")} />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormProblems form={form} />
        {asked.memberClosedAt ? <Alert tone="warn">{t("closed")}</Alert> : null}
        <TextareaField
          field={fields.note}
          label={t("note")}
          hint={t("noteHint", { name: asked.requesterName })}
          optional
          maxLength={1000}
        />
        <div className="grid gap-3 sm:grid-cols-2">
          <SubmitButton intent="approved">{t("approve")}</SubmitButton>
          <SubmitButton intent="declined" variant="secondary">
            {t("decline")}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}
