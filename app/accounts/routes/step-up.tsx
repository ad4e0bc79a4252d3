import { getFormProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { ownPath, paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { codeSchema } from "../accounts.schemas.ts";
import { stepUp } from "../commands/step-up.server.ts";
import { AuthCard } from "../components/auth-card.tsx";
import { CodeField } from "../components/code-field.tsx";
import { FormProblems } from "../components/form-problems.tsx";
import { SubmitButton } from "../components/submit-button.tsx";
import { pageTitle } from "../entry.server.ts";
import { countCode } from "../limits.server.ts";
import { hasSecondFactor } from "../queries/has-second-factor.server.ts";
import { openSession } from "../session.server.ts";
import { requireMember } from "../viewer.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const { member } = await requireMember(context);
  const to = ownPath(context.url.searchParams.get("to"), paths.home());
  if (!(await hasSecondFactor(database(), member.id)))
    throw redirect(paths.secondFactorSetUp({ to }));
  return { to, title: await pageTitle(context, "accounts.stepUp.title") };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

/** A fresh proof gives a new session: the id is rotated whenever rights grow. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  const submission = await parseForm(request, codeSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { code, to } = submission.value;
  try {
    await countCode(member.id);
    await stepUp({ memberId: member.id, code, now: now() });
    const { id: memberId, role } = member;
    await openSession(context, { memberId, role, secondFactorAt: now(), now: now() });
    return redirect(ownPath(to, paths.home()));
  } catch (error) {
    return refuse(context, submission, error, { field: "code" });
  }
}

export default function StepUpPage() {
  const { to } = useLoaderData<typeof loader>();
  const t = useTranslations("accounts.stepUp");
  const [form, fields] = useForm<z.input<typeof codeSchema>>({
    lastResult: useActionData<typeof action>(),
  });
  return (
    <AuthCard title={t("title")} lead={t("lead")}>
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormProblems form={form} />
        <input type="hidden" name="to" value={to} />
        <CodeField field={fields.code} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
    </AuthCard>
  );
}
