import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";

/** Who speaks here, what it is about, and the way in. */
export function StartHero({
  brandName,
  claim,
  community,
}: {
  brandName: string;
  claim: string;
  community: { members: number; topics: number };
}) {
  const t = useTranslations("shell.start");
  return (
    <section className="relative overflow-hidden border-b bg-brand-softer">
      <div
        aria-hidden="true"
        className="absolute inset-0 bg-[radial-gradient(60%_90%_at_88%_110%,var(--accent-soft),transparent_70%),radial-gradient(70%_110%_at_100%_0%,var(--brand-soft),transparent_65%)]"
      />
      <div className="relative mx-auto max-w-[70rem] px-4.5 py-16 sm:px-8 sm:py-24">
        <p className="display text-lg text-brand-text">{brandName}</p>
        <h1 className="display mt-3 max-w-[18ch] text-[clamp(2.5rem,1.7rem+3.6vw,4rem)] leading-[1.05]">
          {claim || t("closing")}
        </h1>
        <div className="mt-9 flex flex-wrap items-center gap-3.5">
          <ButtonLink to={paths.signUp()} variant="primary" size="large">
            {t("join")}
          </ButtonLink>
          <ButtonLink to={paths.forum()} size="large">
            {t("look")}
          </ButtonLink>
        </div>
        <p className="mt-5 text-sm text-ink-soft">
          {t.rich("signIn", {
            link: (text) => (
              <TextLink to={paths.signIn()} inline>
                {text}
              </TextLink>
            ),
          })}
        </p>
        {community.members > 0 && community.topics > 0 ? (
          <p className="mt-12 text-sm text-ink-soft tabular-nums">{t("numbers", community)}</p>
        ) : null}
      </div>
    </section>
  );
}
