export { consentActions, isAdult } from "./actions";
export { ConsentLine } from "./ConsentLine";
export { basisFields } from "./fields";
