const zones = Intl.supportedValuesOf("timeZone");
const known = new Set([...zones, "UTC"]);

export function isTimeZone(name: string): boolean {
  return known.has(name);
}

/** All time zones by the part of the world they are named after, for a grouped select. */
export function timeZonesByRegion(): { region: string; zones: string[] }[] {
  const groups = Map.groupBy(
    zones.filter((zone) => zone.includes("/")),
    (zone) => zone.slice(0, zone.indexOf("/")),
  );
  return [...groups].map(([region, names]) => ({ region, zones: names }));
}

/** "America/Argentina/Buenos_Aires" → "Argentina, Buenos Aires". */
export function placeOfTimeZone(zone: string): string {
  return zone.split("/").slice(1).join(", ").replaceAll("_", " ");
}
