export { Search } from "./Search";
export type { Screen } from "./entries";
