/** Who takes parcels, with where each can be followed. */
const trackingPages = {
  DHL: "https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=",
  DPD: "https://tracking.dpd.de/status/de_DE/parcel/",
  GLS: "https://www.gls-pakete.de/sendungsverfolgung?trackingNumber=",
  Hermes: "https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation/#",
  UPS: "https://www.ups.com/track?tracknum=",
} as const;

export type Carrier = keyof typeof trackingPages;
export const carriers = Object.keys(trackingPages) as Carrier[];

/** What a member gets to follow a parcel; a number alone says little, but it is kept. */
export function trackingOf({
  carrier,
  trackingCode,
}: {
  carrier: Carrier | null;
  trackingCode: string | null;
}): { carrier: string | null; trackingCode: string | null; trackingLink: string | null } {
  const code = trackingCode?.replaceAll(/\s/g, "") || null;
  const trackingLink = carrier && code ? trackingPages[carrier] + encodeURIComponent(code) : null;
  return { carrier, trackingCode: code, trackingLink };
}
