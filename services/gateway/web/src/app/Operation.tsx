import { OperationScreen } from "@/evacuation/OperationScreen";
import { FamilySeatsButton } from "@/household";

/** A leg is seated by families: the room of operations does not know who belongs together. */
export const Operation = () => <OperationScreen families={FamilySeatsButton} />;
