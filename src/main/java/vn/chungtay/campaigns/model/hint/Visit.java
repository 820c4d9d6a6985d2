package vn.chungtay.campaigns.model.hint;

import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.survey.Answer;

/**
 * A sheet as far as hints look at it.
 *
 * @param by who handed it in, or began it
 * @param seconds from its beginning to its handing in; absent before that
 * @param blocks answers of the household by code of the section
 * @param measured what its look measured; nothing before it was taken in
 */
public record Visit(
        EntryId entry, UnitId village, UserId by, String byName, OptionalLong seconds, Map<String, Map<String, Answer>> blocks, Measured measured) {

    public Visit {
        blocks = Map.copyOf(blocks);
    }

    /**
     * Values beside the limits of the standard by which the look was classified.
     *
     * @param points above the limit of points; negative below it, 0 is the limit itself, which belongs to the poor side
     * @param income above the limit, in steps of 10.000 đồng begun; 0 or less is not above it
     * @param incomeSteps the income in full steps of 10.000 đồng
     */
    public record Measured(OptionalInt points, OptionalInt income, OptionalLong incomeSteps) {

        public static final Measured NOTHING = new Measured(OptionalInt.empty(), OptionalInt.empty(), OptionalLong.empty());
    }
}
