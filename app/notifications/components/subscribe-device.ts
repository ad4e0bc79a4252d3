import { paths } from "#app/paths.ts";

/** What a browser says of itself once its owner allows push. */
export interface DeviceFields {
  endpoint: string;
  publicKey: string;
  auth: string;
}

/** Asks the browser to take pushes of this portal. Null where its owner does not allow it. */
export async function subscribeDevice(portalKey: string): Promise<DeviceFields | null> {
  if ((await Notification.requestPermission()) !== "granted") return null;
  const registration = await navigator.serviceWorker.register(paths.pushWorker(), {
    scope: paths.notifications(),
  });
  await untilActive(registration);
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: portalKey,
  });
  const { endpoint, keys } = subscription.toJSON();
  if (!endpoint || !keys?.p256dh || !keys.auth) return null;
  return { endpoint, publicKey: keys.p256dh, auth: keys.auth };
}

/** `serviceWorker.ready` waits for a worker of this page; ours is for other addresses. */
function untilActive({ installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting;
  if (!worker || worker.state === "activated") return Promise.resolve();
  return new Promise((resolve) =>
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") resolve();
    }),
  );
}
