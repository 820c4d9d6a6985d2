package vn.chungtay.campaigns.model.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.CampaignKind;
import vn.chungtay.geography.UnitId;

/**
 * The head of a list of results for recognition.
 *
 * @param seq which one of its review
 * @param corrects the list that it corrects
 * @param number of the decision: "12/QĐ-UBND"; with both days only once it is recognised
 */
public record ResultList(
        DecisionId id,
        CampaignId campaign,
        UnitId unit,
        CampaignKind kind,
        int year,
        int seq,
        @Nullable DecisionId corrects,
        State state,
        @Nullable String number,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate effectiveFrom) {

    /** How far a list is. */
    public enum State {
        DRAFT,
        SUBMITTED,
        SIGNED,
        RECOGNISED,
        GIVEN_UP
    }

    /** What only a recognised list has. */
    public record Recognised(String number, LocalDate decidedOn, LocalDate effectiveFrom) {}

    public Optional<Recognised> recognised() {
        if (state != State.RECOGNISED || number == null || decidedOn == null || effectiveFrom == null) return Optional.empty();
        return Optional.of(new Recognised(number, decidedOn, effectiveFrom));
    }
}
