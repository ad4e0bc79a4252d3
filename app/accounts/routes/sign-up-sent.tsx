import type { LoaderFunctionArgs } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { SentCard } from "../components/sent-card.tsx";
import { pageTitle } from "../entry.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  return { title: await pageTitle(context, "accounts.signUpSent.title") };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export default function SignUpSentPage() {
  const t = useTranslations("accounts.signUpSent");
  return (
    <SentCard
      title={t("title")}
      lead={t("lead")}
      footer={<TextLink to={paths.signUp()}>{t("again")}</TextLink>}
    >
      <p className="text-sm text-ink-faint">{t("spam")}</p>
    </SentCard>
  );
}
