import { addMessages } from "../shared/language";
import { en as sharedEn } from "../shared/messages/en";
import { zh as sharedZh } from "../shared/messages/zh";
import { en as administrationEn } from "./administration/messages/en";
import { zh as administrationZh } from "./administration/messages/zh";
import { en as connectivityEn } from "./connectivity/messages/en";
import { zh as connectivityZh } from "./connectivity/messages/zh";
import { en as definitionEn } from "./definition/messages/en";
import { zh as definitionZh } from "./definition/messages/zh";
import { en as contentEn } from "./content/messages/en";
import { zh as contentZh } from "./content/messages/zh";
import { en as demoEn } from "./demo/messages/en";
import { zh as demoZh } from "./demo/messages/zh";
import { en as equipmentEn } from "./equipment/messages/en";
import { zh as equipmentZh } from "./equipment/messages/zh";
import { en as executionEn } from "./execution/messages/en";
import { zh as executionZh } from "./execution/messages/zh";
import { en as guideEn } from "./guide/messages/en";
import { zh as guideZh } from "./guide/messages/zh";
import { en as materialEn } from "./material/messages/en";
import { zh as materialZh } from "./material/messages/zh";
import { en as orderingEn } from "./ordering/messages/en";
import { zh as orderingZh } from "./ordering/messages/zh";
import { en as personnelEn } from "./personnel/messages/en";
import { zh as personnelZh } from "./personnel/messages/zh";
import { en as plantEn } from "./plant/messages/en";
import { zh as plantZh } from "./plant/messages/zh";
import { en as platformEn } from "./platform/messages/en";
import { zh as platformZh } from "./platform/messages/zh";
import { en as rosterEn } from "./personnel/roster/messages/en";
import { zh as rosterZh } from "./personnel/roster/messages/zh";
import { en as calendarEn } from "./plant/calendar/messages/en";
import { zh as calendarZh } from "./plant/calendar/messages/zh";
import { en as qualityEn } from "./quality/messages/en";
import { zh as qualityZh } from "./quality/messages/zh";
import { en as reportingEn } from "./reporting/messages/en";
import { zh as reportingZh } from "./reporting/messages/zh";
import { en as rulesEn } from "./rules/messages/en";
import { zh as rulesZh } from "./rules/messages/zh";
import { en as securityEn } from "./security/messages/en";
import { zh as securityZh } from "./security/messages/zh";
import { en as traceabilityEn } from "./traceability/messages/en";
import { zh as traceabilityZh } from "./traceability/messages/zh";

/** Both languages of every feature, pair by pair. */
export const FEATURES = [
  [sharedEn, sharedZh],
  [administrationEn, administrationZh],
  [calendarEn, calendarZh],
  [connectivityEn, connectivityZh],
  [definitionEn, definitionZh],
  [contentEn, contentZh],
  [demoEn, demoZh],
  [equipmentEn, equipmentZh],
  [executionEn, executionZh],
  [guideEn, guideZh],
  [materialEn, materialZh],
  [orderingEn, orderingZh],
  [personnelEn, personnelZh],
  [plantEn, plantZh],
  [platformEn, platformZh],
  [qualityEn, qualityZh],
  [reportingEn, reportingZh],
  [rosterEn, rosterZh],
  [rulesEn, rulesZh],
  [securityEn, securityZh],
  [traceabilityEn, traceabilityZh],
] as const;

export function addFeatureMessages() {
  FEATURES.forEach(([en, zh]) => addMessages(en, zh));
}
