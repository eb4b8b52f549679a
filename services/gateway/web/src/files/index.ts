export { FilesOf, FilesOfPerson } from "./FilesOfPerson";
export { FilesOfRecord, RecordFiles } from "./FilesOfRecord";
