export { FilesOfPerson } from "./FilesOfPerson";
