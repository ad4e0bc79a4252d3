import { Form, useFetcher } from "@remix-run/react";
import { useEffect, useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";

/** The devices that get pushes; one is added by the device itself, which needs scripts. */
export function PushDevices({
  devices,
  portalKey,
}: {
  devices: readonly { id: string; device: string; createdAt: string }[];
  portalKey: string;
}) {
  const t = useTranslations("news.push");
  const format = useFormatter();
  return (
    <div className="grid gap-4">
      {devices.length > 0 ? (
        <ul className="divide-y">
          {devices.map(({ id, device, createdAt }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2.5">
              <span className="text-sm">
                <span className="font-semibold">{device || t("unknownDevice")}</span>
                <span className="block text-xs text-ink-faint">
                  {t("since", {
                    date: format.dateTime(new Date(createdAt), { dateStyle: "long" }),
                  })}
                </span>
              </span>
              <Form method="post">
                <input type="hidden" name="deviceId" value={id} />
                <Button type="submit" size="small" name="intent" value="push-off">
                  {t("remove")}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-sm text-ink-faint">{t("none")}</p>
      )}
      <AddDevice portalKey={portalKey} />
    </div>
  );
}

function AddDevice({ portalKey }: { portalKey: string }) {
  const t = useTranslations("news.push");
  const fetcher = useFetcher();
  const [canPush, setCanPush] = useState<boolean | null>(null);
  const [problem, setProblem] = useState<"refused" | "failed" | null>(null);
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    setCanPush("serviceWorker" in navigator && "PushManager" in window);
  }, []);
  const add = async () => {
    setAsking(true);
    setProblem(null);
    try {
      const { subscribeDevice } = await import("./subscribe-device.ts");
      const device = await subscribeDevice(portalKey);
      if (device) fetcher.submit({ intent: "push-on", ...device }, { method: "post" });
      else setProblem("refused");
    } catch {
      setProblem("failed");
    }
    setAsking(false);
  };
  if (canPush === false) return <p className="text-sm text-ink-faint">{t("notPossible")}</p>;
  return (
    <div>
      <noscript>
        <p className="text-sm text-ink-faint">{t("needsScripts")}</p>
      </noscript>
      {canPush ? (
        <Button onClick={add} pending={isAsking || fetcher.state !== "idle"}>
          {t("add")}
        </Button>
      ) : null}
      <p role="status" className="mt-2 text-sm text-ink-soft empty:hidden">
        {problem ? t(problem) : null}
      </p>
    </div>
  );
}
