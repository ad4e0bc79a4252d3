import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { takeBackDeparture } from "../commands/take-back-departure.server.ts";
import { AuthCard } from "../components/auth-card.tsx";
import { SubmitButton } from "../components/submit-button.tsx";
import { readSignedDeparture } from "../departure-link.server.ts";
import { pageTitle } from "../entry.server.ts";
import { findOpenDeparture } from "../queries/find-open-departure.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

/** Only looks: programs that open every link of a mail must not take anything back. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const id = readSignedDeparture(params.token);
  const departure = id ? await findOpenDeparture(id) : undefined;
  const title = await pageTitle(context, "accounts.settings.stay.title");
  const open = departure ? { name: departure.displayName, dueAt: departure.dueAt } : null;
  return data({ title, open }, open ? 200 : 410);
}

export async function action({ context, params }: ActionFunctionArgs) {
  const departureId = readSignedDeparture(params.token);
  const isTakenBack =
    departureId !== null && (await takeBackDeparture({ departureId, by: "link" }, now()));
  if (!isTakenBack) return redirectDocument(context.url.pathname);
  setFlash(context, "accounts.settings.said.staysSignIn");
  return redirectDocument(paths.signIn());
}

export default function StayPage() {
  const { open } = useLoaderData<typeof loader>();
  const t = useTranslations("accounts.settings.stay");
  const format = useFormatter();
  if (!open)
    return (
      <AuthCard title={t("overTitle")} lead={t("over")}>
        <ButtonLink variant="primary" size="large" to={paths.signIn()}>
          {t("signIn")}
        </ButtonLink>
      </AuthCard>
    );
  const day = format.dateTime(new Date(open.dueAt), { dateStyle: "long" });
  return (
    <AuthCard title={t("title")} lead={t("lead", { name: open.name, day })}>
      <Form method="post">
        <SubmitButton>{t("confirm")}</SubmitButton>
      </Form>
    </AuthCard>
  );
}
