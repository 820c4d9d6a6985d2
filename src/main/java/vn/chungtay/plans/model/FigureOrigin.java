package vn.chungtay.plans.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.chungtay.documents.paper.Words;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.targets.TargetId;

/** Where a figure in the text of a plan comes from, so that whoever reads it can go and look. */
public sealed interface FigureOrigin extends Words.Origin {

    record OfTarget(TargetId target) implements FigureOrigin {}

    /** All targets of the plan beside those of earlier years. */
    record OfTargets() implements FigureOrigin {}

    record OfQuotas() implements FigureOrigin {}

    /** @param component absent for the money of the whole plan */
    record OfMoney(Optional<ComponentCode> component) implements FigureOrigin {}

    /** Counts of the register at the end of a day. */
    record OfCounts(LocalDate day) implements FigureOrigin {}

    /** Nowhere yet: the field cannot be filled. */
    record Nowhere(MissingField field) implements FigureOrigin {}
}
