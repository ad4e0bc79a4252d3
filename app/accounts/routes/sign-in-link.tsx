import { getFormProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { ownPath, paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { addressSchema } from "../accounts.schemas.ts";
import { requestSignInLink } from "../commands/request-sign-in-link.server.ts";
import { AuthCard } from "../components/auth-card.tsx";
import { FormProblems } from "../components/form-problems.tsx";
import { SentCard } from "../components/sent-card.tsx";
import { SubmitButton } from "../components/submit-button.tsx";
import { pageTitle } from "../entry.server.ts";
import { countMailRequest } from "../limits.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const { searchParams } = context.url;
  return {
    to: searchParams.get("to"),
    sent: searchParams.has("sent"),
    title: await pageTitle(context, "accounts.signInLink.title"),
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await parseForm(request, addressSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { email } = submission.value;
  const to = ownPath(submission.value.to, paths.home());
  try {
    const mayMail = await countMailRequest({ email, ip: context.clientIp });
    if (mayMail) await requestSignInLink({ email, to, now: now() });
    return redirect(paths.signInLink({ sent: "1" }));
  } catch (error) {
    return refuse(context, submission, error);
  }
}

export default function SignInLinkPage() {
  const { to, sent } = useLoaderData<typeof loader>();
  const t = useTranslations("accounts.signInLink");
  const [form, fields] = useForm<z.input<typeof addressSchema>>({
    lastResult: useActionData<typeof action>(),
  });
  const back = <TextLink to={paths.signIn(to ? { to } : undefined)}>{t("withPassword")}</TextLink>;
  if (sent) return <SentCard title={t("sentTitle")} lead={t("sentLead")} footer={back} />;
  return (
    <AuthCard title={t("title")} lead={t("lead")} footer={back}>
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormProblems form={form} />
        {to ? <input type="hidden" name="to" value={to} /> : null}
        <TextField field={fields.email} type="email" label={t("email")} autoComplete="username" />
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
    </AuthCard>
  );
}
