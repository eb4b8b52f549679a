export { basisFields, birthDateOf, FIRST_YEAR, LAST_YEAR, originFields, originOf, requestFields, requestShape } from "./fields";
