import { getFormProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { countAttempt } from "#app/platform/rate-limit.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { resetPasswordSchema } from "../accounts.schemas.ts";
import { TokenRefused } from "../commands/consume-token.server.ts";
import { WeakPassword } from "../commands/refuse-weak-password.server.ts";
import { resetPassword } from "../commands/reset-password.server.ts";
import { AuthCard } from "../components/auth-card.tsx";
import { FormProblems } from "../components/form-problems.tsx";
import { SubmitButton } from "../components/submit-button.tsx";
import { pageTitle } from "../entry.server.ts";
import { limits } from "../limits.server.ts";
import { findOpenToken } from "../queries/find-open-token.server.ts";
import { networkOf } from "../rules/network-of.ts";
import { passwordLength } from "../rules/password-length.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const token = context.url.searchParams.get("token") ?? "";
  const open = await findOpenToken({ token, purpose: "reset-password", now: now() });
  const title = await pageTitle(context, "accounts.reset.title");
  return data({ token: open ? token : null, title }, open ? 200 : 410);
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ request, context }: ActionFunctionArgs) {
  const hideFields = ["password"];
  const submission = await parseForm(request, resetPasswordSchema);
  if (submission.status !== "success") return data(submission.reply({ hideFields }), 422);
  try {
    await countAttempt(limits.tokenNetwork, networkOf(context.clientIp));
    await resetPassword({ ...submission.value, now: now() });
    setFlash(context, "accounts.reset.done");
    return redirect(paths.signIn());
  } catch (error) {
    if (error instanceof TokenRefused)
      return redirect(paths.resetPassword({ token: submission.value.token }));
    const field = error instanceof WeakPassword ? { field: "password" } : {};
    return refuse(context, submission, error, { ...field, hideFields });
  }
}

export default function ResetPasswordPage() {
  const { token } = useLoaderData<typeof loader>();
  const t = useTranslations("accounts.reset");
  const [form, fields] = useForm<z.input<typeof resetPasswordSchema>>({
    lastResult: useActionData<typeof action>(),
  });
  if (!token)
    return (
      <AuthCard title={t("refusedTitle")} lead={t("refusedLead")}>
        <ButtonLink variant="primary" size="large" to={paths.forgotPassword()}>
          {t("newLink")}
        </ButtonLink>
      </AuthCard>
    );
  return (
    <AuthCard title={t("title")} lead={t("lead")}>
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormProblems form={form} />
        <input type="hidden" name="token" value={token} />
        <TextField
          field={fields.password}
          type="password"
          label={t("password")}
          hint={t("passwordHint", { minimum: passwordLength.member, staff: passwordLength.staff })}
          autoComplete="new-password"
        />
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
    </AuthCard>
  );
}
