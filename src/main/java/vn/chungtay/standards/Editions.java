package vn.chungtay.standards;

import java.util.Optional;

/** Every edition of the standards under which something was decided, to decide it again as it was decided then. */
public interface Editions {

    /** The edition that this program decides by. */
    EditionId current();

    /** The evaluator of that edition; empty if this installation never had it. */
    Optional<Classifier> classifierOf(EditionId edition);
}
