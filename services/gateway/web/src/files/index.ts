export { FilesOf, FilesOfPerson } from "./FilesOfPerson";
export { FilesOfRecord, RecordFiles } from "./FilesOfRecord";
export { AttachSound, PlayHere } from "./SoundOfText";
