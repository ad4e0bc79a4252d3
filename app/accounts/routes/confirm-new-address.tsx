import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { countAttempt } from "#app/platform/rate-limit.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { tokenSchema } from "../accounts.schemas.ts";
import { confirmNewAddress } from "../commands/confirm-new-address.server.ts";
import { AuthCard } from "../components/auth-card.tsx";
import { SubmitButton } from "../components/submit-button.tsx";
import { pageTitle } from "../entry.server.ts";
import { limits } from "../limits.server.ts";
import { findOpenToken } from "../queries/find-open-token.server.ts";
import { networkOf } from "../rules/network-of.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Only looks: programs that open every link of a mail must not confirm anything. */
export async function loader({ context }: LoaderFunctionArgs) {
  const token = context.url.searchParams.get("token") ?? "";
  const open = await findOpenToken({ token, purpose: "change-address", now: now() });
  const title = await pageTitle(context, "accounts.settings.confirmAddress.title");
  return data({ token, email: open?.payload.email ?? null, title }, open ? 200 : 410);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await parseForm(request, tokenSchema);
  if (submission.status !== "success") return data(submission.reply(), 410);
  try {
    await countAttempt(limits.tokenNetwork, networkOf(context.clientIp));
    const { email } = await confirmNewAddress({ token: submission.value.token, now: now() });
    setFlash(context, "accounts.settings.said.addressChanged", { email });
    return redirectDocument(paths.settingsAccount());
  } catch (error) {
    return refuse(context, submission, error);
  }
}

export default function ConfirmNewAddressPage() {
  const { token, email } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.error?.[""] ?? [];
  const t = useTranslations("accounts.settings.confirmAddress");
  if (!email)
    return (
      <AuthCard title={t("expiredTitle")} lead={t("expired")}>
        <ButtonLink variant="primary" size="large" to={paths.settingsAccount()}>
          {t("toSettings")}
        </ButtonLink>
      </AuthCard>
    );
  return (
    <AuthCard title={t("title")} lead={t("lead", { email })}>
      <FormErrors errors={errors.map((text) => ({ text }))} />
      <Form method="post">
        <input type="hidden" name="token" value={token} />
        <SubmitButton>{t("confirm")}</SubmitButton>
      </Form>
    </AuthCard>
  );
}
