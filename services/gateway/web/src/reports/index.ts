export { Funds } from "./Funds";
export { grandTotal } from "./table";
