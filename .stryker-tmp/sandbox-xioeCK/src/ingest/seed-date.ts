// @ts-nocheck
import type { Flaw } from "./fault.ts";
import type { Field } from "./seed-draft.ts";

/** The date as `YYYY-MM-DD` when it is a day of the calendar written so or as `YYYYMMDD`; else undefined. */
export function parseSeedDate(written: string): string | undefined {
  const match = /^(\d{4})(-?)(\d{2})\2(\d{2})$/.exec(written);
  if (match === null) return undefined;
  const iso = `${match[1]}-${match[3]}-${match[4]}`;
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

/** What is wrong with a date that is not empty. `today` is `YYYY-MM-DD` in UTC; without it no date is in the future. */
export function checkDate(field: Field, today: string | undefined): Flaw | undefined {
  const date = parseSeedDate(field.value);
  const quoted = JSON.stringify(field.value.slice(0, 40));
  if (date === undefined) {
    const isShaped = /^\d{4}-?\d{2}-?\d{2}$/.test(field.value);
    const claim = isShaped ? "is no day of the calendar" : "is not a date";
    return flawOf(field, "error", `${quoted} ${claim}: write YYYYMMDD or YYYY-MM-DD, such as 2022-01-10`);
  }
  if (today !== undefined && Date.parse(date) - Date.parse(today) > FUTURE_TOLERANCE_MS) {
    return flawOf(field, "warning", `the date ${date} lies in the future: check the year`);
  }
  if (date < EARLIEST_DATE)
    return flawOf(field, "warning", `the date ${date} is older than any newspaper: check it`);
  return undefined;
}

/** Time zones: an article may be dated tomorrow. */
const FUTURE_TOLERANCE_MS = 24 * 60 * 60 * 1000;

/** The Relation of Strasbourg, 1605, is held to be the first newspaper. */
const EARLIEST_DATE = "1605-01-01";

function flawOf({ line, column }: Field, severity: Flaw["severity"], message: string): Flaw {
  return { severity, line, column, message };
}
