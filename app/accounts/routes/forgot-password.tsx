import { getFormProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { addressSchema } from "../accounts.schemas.ts";
import { requestPasswordReset } from "../commands/request-password-reset.server.ts";
import { AuthCard } from "../components/auth-card.tsx";
import { FormProblems } from "../components/form-problems.tsx";
import { SentCard } from "../components/sent-card.tsx";
import { SubmitButton } from "../components/submit-button.tsx";
import { pageTitle } from "../entry.server.ts";
import { countMailRequest } from "../limits.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  return {
    sent: context.url.searchParams.has("sent"),
    title: await pageTitle(context, "accounts.forgot.title"),
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await parseForm(request, addressSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { email } = submission.value;
  try {
    const mayMail = await countMailRequest({ email, ip: context.clientIp });
    if (mayMail) await requestPasswordReset({ email, now: now() });
    return redirect(paths.forgotPassword({ sent: "1" }));
  } catch (error) {
    return refuse(context, submission, error);
  }
}

export default function ForgotPasswordPage() {
  const { sent } = useLoaderData<typeof loader>();
  const t = useTranslations("accounts.forgot");
  const [form, fields] = useForm<z.input<typeof addressSchema>>({
    lastResult: useActionData<typeof action>(),
  });
  const back = <TextLink to={paths.signIn()}>{t("signIn")}</TextLink>;
  if (sent) return <SentCard title={t("sentTitle")} lead={t("sentLead")} footer={back} />;
  return (
    <AuthCard title={t("title")} lead={t("lead")} footer={back}>
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormProblems form={form} />
        <TextField field={fields.email} type="email" label={t("email")} autoComplete="username" />
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
    </AuthCard>
  );
}
