import { graphql } from "@/generated";

export const PartnerFeedsDocument = graphql(`
  query PartnerFeeds {
    partnerFeeds {
      id version code name openedAt topic keyTopic records lastRecordAt keyRecords lastKeyAt keyFingerprint keyAcceptedAt keysToSendAnew
      proposedFingerprint proposedAt endedCount permittedActions
      purposes { purpose people madeUp steps }
      ended { grantId subject exercise endedAt deleteBy }
      quickstart { step line }
    }
  }
`);
