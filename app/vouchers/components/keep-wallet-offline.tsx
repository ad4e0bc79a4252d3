import { useEffect } from "react";
import { paths } from "#app/paths.ts";

/** Has the browser keep the open codes for when there is no network. */
export function KeepWalletOffline() {
  useEffect(() => {
    // A private window or an old browser does without.
    keep().catch(() => {});
  }, []);
  return null;
}

async function keep(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register(paths.walletWorker(), { scope: paths.wallet() });
  const { active } = (await navigator.serviceWorker.getRegistration(paths.wallet())) ?? {};
  const worker = active ?? (await navigator.serviceWorker.ready).active;
  worker?.postMessage("keep");
}
