import type { TranslationMessages } from "ra-core";
import raEn from "ra-language-english";
import { addMessages, type Messages } from "../shared/language";
import { addFeatureMessages } from "../modules/messages";
import { resourcesEn } from "./messages/resourcesEn";
import { resourcesZh } from "./messages/resourcesZh";
import { reactAdminZh } from "./messages/reactAdminZh";

const nested = (messages: TranslationMessages) => messages as unknown as Messages;

/** Everything that the admin shell can say. */
export function addAppMessages() {
  addMessages(nested(raEn), nested(reactAdminZh));
  addMessages(resourcesEn, resourcesZh);
  addFeatureMessages();
}
