package vn.chungtay.standards;

import java.time.LocalDate;
import java.util.Optional;
import vn.chungtay.geography.AreaType;

/** The numbers behind {@link Classifier#inReview}, to be taken along. */
public interface ReviewTerms {

    /** Empty where no standard is known for a review that looks at households on that day. */
    Optional<StandardTerms> termsInReview(LocalDate day, AreaType area);
}
