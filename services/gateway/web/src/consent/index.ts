export { consentActions } from "./actions";
export { ConsentLine } from "./ConsentLine";
export { basisFields } from "./fields";
