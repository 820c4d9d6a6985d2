package vn.chungtay.campaigns.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.DecisionId;

/**
 * A list of results on its way to recognition, or recognised.
 *
 * @param number of the list within its review, from 1
 * @param corrects the recognised list in which this one mends something; absent for a list of new results
 * @param reason why it is mended
 * @param hash of the list since it was signed
 * @param act number and days, once it is recognised
 */
public record Decision(
        DecisionId id,
        CampaignId campaign,
        int number,
        @Nullable DecisionId corrects,
        String reason,
        DecisionState state,
        @Nullable String hash,
        @Nullable Act act,
        int version) {

    /**
     * @param number as it stands on the paper: 125/QĐ-UBND
     * @param decidedOn from which the 36 months after an escape are counted
     * @param from the first day of the classes
     */
    public record Act(String number, LocalDate decidedOn, LocalDate from) {}

    public Optional<Act> recognised() {
        return Optional.ofNullable(act);
    }

    public Optional<DecisionId> correction() {
        return Optional.ofNullable(corrects);
    }
}
