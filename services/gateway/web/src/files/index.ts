export { FilesOf, FilesOfPerson } from "./FilesOfPerson";
