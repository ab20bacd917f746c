// Which page draws which scene. A scene without a row here would be a fault of the simulator; a test compares both lists.

import { banks, consent, denied, end, oauth, problem } from "./scenes-entry.js";
import { accounts, credentials, mfa, questions } from "./scenes-bank.js";

export const SCENES = { accounts, banks, consent, credentials, denied, end, mfa, oauth, problem, questions };
