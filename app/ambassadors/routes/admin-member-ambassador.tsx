import { getFormProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { SubmitButton } from "#app/accounts/components/submit-button.tsx";
import { findPublicProfile } from "#app/accounts/queries/find-public-profile.server.ts";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { MemberActPage } from "#app/relationships/components/member-act-page.tsx";
import { TextareaField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { appointmentSchema } from "../ambassadors.schemas.ts";
import { appointAmbassador } from "../commands/appoint-ambassador.server.ts";
import { endAmbassador } from "../commands/end-ambassador.server.ts";
import { findAmbassador } from "../queries/find-ambassador.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { viewer, member } = await requireAppointable(context, params.number);
  const isAmbassador = (await findAmbassador(database(), member.id)) !== undefined;
  const { number, displayName } = member;
  const { t } = translatorOf(viewer);
  const key = isAmbassador ? "ambassadorsAdmin.endTitle" : "ambassadorsAdmin.appointTitle";
  return { title: t(key, { name: displayName }), isAmbassador, member: { number, displayName } };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { viewer, member } = await requireAppointable(context, params.number);
  const submission = await parseForm(request, appointmentSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { intent, reason } = submission.value;
  const by = { id: viewer.member.id, name: viewer.member.displayName };
  const act = { memberId: member.id, reason, now: now() };
  try {
    await inTransaction(async (trx) => {
      if (intent === "appoint") await appointAmbassador(trx, { ...act, appointedBy: by });
      else await endAmbassador(trx, { ...act, endedBy: by });
    });
  } catch (error) {
    return refuse(context, submission, error);
  }
  const said = intent === "appoint" ? "appointed" : "ended";
  setFlash(context, `ambassadorsAdmin.${said}`, { name: member.displayName });
  return redirect(paths.adminMember(member));
}

async function requireAppointable(context: HttpContext, number: string | undefined) {
  const viewer = await requireCapability(context, "ambassadors.appoint");
  const known = /^[1-9]\d{0,14}$/.test(number ?? "");
  const member = known ? await findPublicProfile(Number(number)) : undefined;
  if (!member) throw new Response("Not Found", { status: 404 });
  return { viewer, member };
}

export default function AdminMemberAmbassadorPage() {
  const { member, isAmbassador, title } = useLoaderData<typeof loader>();
  const t = useTranslations("ambassadorsAdmin");
  const [form, fields] = useForm<z.input<typeof appointmentSchema>>({
    lastResult: useActionData<typeof action>(),
  });
  return (
    <MemberActPage
      member={member}
      title={title}
      lead={isAmbassador ? t("endLead") : t("appointLead")}
    >
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormProblems form={form} />
        <input type="hidden" name="intent" value={isAmbassador ? "end" : "appoint"} />
        <TextareaField
          field={fields.reason}
          label={t("words")}
          hint={t("wordsHint", { name: member.displayName })}
          maxLength={1000}
        />
        <SubmitButton variant={isAmbassador ? "danger" : "primary"}>
          {isAmbassador ? t("end") : t("appoint")}
        </SubmitButton>
      </Form>
    </MemberActPage>
  );
}
