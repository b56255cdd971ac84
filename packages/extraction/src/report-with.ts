import type { Report } from "./language-pack.ts";

/** The report with something about it changed. Written out: see `changed` in mention.ts. */
export const reportWith = (report: Report, more: Partial<Report>): Required<Report> => ({
  speaker: more.speaker === undefined ? report.speaker : more.speaker,
  verb: more.verb ?? report.verb,
  date: more.date === undefined ? report.date : more.date,
  isAgain: more.isAgain ?? report.isAgain,
  isPerson: more.isPerson ?? report.isPerson,
  manner: more.manner ?? report.manner,
  isDemand: more.isDemand ?? report.isDemand,
  asked: more.asked ?? report.asked,
  blamed: more.blamed === undefined ? report.blamed : more.blamed,
  also: more.also ?? report.also,
  isDenial: more.isDenial ?? report.isDenial,
  pointsBack: more.pointsBack ?? report.pointsBack,
  isFinding: more.isFinding ?? report.isFinding,
  isForThem: more.isForThem ?? report.isForThem,
  surname: more.surname ?? report.surname,
  isImpersonal: more.isImpersonal ?? report.isImpersonal,
});
