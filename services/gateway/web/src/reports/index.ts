export { grandTotal } from "./table";
