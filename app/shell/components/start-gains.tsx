import { Coins, Gift, MessagesSquare } from "lucide-react";
import { IconTile } from "#app/ui/icon-tile.tsx";
import { useTranslations } from "#app/ui/intl.tsx";

const gains = [
  { key: "voice", Icon: MessagesSquare, tone: "brand" },
  { key: "points", Icon: Coins, tone: "accent" },
  { key: "rewards", Icon: Gift, tone: "accent" },
] as const;

/** What members get, said plainly. */
export function StartGains() {
  const t = useTranslations("shell.start");
  return (
    <section aria-labelledby="gains">
      <h2 id="gains" className="display text-xl">
        {t("gainsTitle")}
      </h2>
      <ul className="mt-6 grid gap-x-10 gap-y-8 md:grid-cols-3">
        {gains.map(({ key, Icon, tone }) => (
          <li key={key} className="border-t pt-6">
            <IconTile tone={tone}>
              <Icon />
            </IconTile>
            <h3 className="display mt-4 text-lg">{t(`gains.${key}.title`)}</h3>
            <p className="mt-1.5 max-w-[46ch] text-sm text-ink-soft">{t(`gains.${key}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
