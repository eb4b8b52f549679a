export { sharingActions } from "./actions";
export { SharingPanel } from "./SharingPanel";
