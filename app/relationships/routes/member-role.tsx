import { getFormProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { changeRole } from "#app/accounts/commands/change-role.server.ts";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { SubmitButton } from "#app/accounts/components/submit-button.tsx";
import { type Role, roles } from "#app/accounts/rules/capabilities.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { RadioGroupField, TextareaField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { MemberActPage } from "../components/member-act-page.tsx";
import { changeRoleSchema } from "../relationships.schemas.ts";
import { requireMemberPage } from "../require-member-page.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const right = { capability: "members.change-role", stepUp: true } as const;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { viewer, member } = await requireMemberPage(context, { number: params.number, ...right });
  const { number, displayName, role } = member;
  return {
    title: translatorOf(viewer).t("relationships.roleChange.title", { name: displayName }),
    member: { number, displayName, role: role as Role },
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { viewer, member } = await requireMemberPage(context, { number: params.number, ...right });
  const submission = await parseForm(request, changeRoleSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  try {
    const { isChanged } = await inTransaction((trx) =>
      changeRole(trx, {
        memberId: member.id,
        ...submission.value,
        changedBy: { id: viewer.member.id, name: viewer.member.displayName },
        now: now(),
      }),
    );
    const said = isChanged ? "changed" : "unchanged";
    setFlash(context, `relationships.roleChange.${said}`, { name: member.displayName });
    return redirect(paths.adminMember(member));
  } catch (error) {
    return refuse(context, submission, error);
  }
}

export default function MemberRolePage() {
  const { member } = useLoaderData<typeof loader>();
  const t = useTranslations("relationships");
  const name = member.displayName;
  const [form, fields] = useForm<z.input<typeof changeRoleSchema>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { role: member.role },
  });
  return (
    <MemberActPage member={member} title={t("roleChange.title", { name })}>
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormProblems form={form} />
        <Alert tone="warn">{t("roleChange.warning", { name })}</Alert>
        <RadioGroupField
          field={fields.role}
          label={t("roleChange.role")}
          look="cards"
          options={roles.map((role) => ({
            value: role,
            label: t(`role.${role}`),
            hint: t(`roleChange.hint.${role}`),
          }))}
        />
        <TextareaField
          field={fields.reason}
          label={t("roleChange.reason")}
          hint={t("roleChange.reasonHint")}
          maxLength={1000}
        />
        <SubmitButton>{t("roleChange.submit")}</SubmitButton>
      </Form>
    </MemberActPage>
  );
}
