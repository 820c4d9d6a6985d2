package vn.chungtay.campaigns.usecase;

import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.model.CampaignRefusal;

/** What became of an act in a review. */
public sealed interface CampaignOutcome {

    record Done(CampaignId campaign) implements CampaignOutcome {}

    record Refused(CampaignRefusal because) implements CampaignOutcome {}
}
