import { type Brand, findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { listReportYears } from "./queries/count-for-transparency.server.ts";

/** The year that an address asks for, of those there is a report of; else the last whole one. */
export async function chooseYear({ searchParams }: URL): Promise<{
  year: number;
  years: number[];
  timeZone: Brand["timeZone"];
}> {
  const { timeZone } = await findBrand();
  const thisYear = now().toZonedDateTimeISO(timeZone).year;
  const [first = thisYear] = await listReportYears(database(), timeZone);
  const from = Math.min(first, thisYear);
  const years = Array.from({ length: thisYear - from + 1 }, (_, index) => thisYear - index);
  const wanted = Number(searchParams.get("year"));
  return { year: years.includes(wanted) ? wanted : (years[1] ?? thisYear), years, timeZone };
}
