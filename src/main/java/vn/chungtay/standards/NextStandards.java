package vn.chungtay.standards;

import java.time.LocalDate;
import java.util.Optional;

/** Finds the standard that comes, so that everybody sees beforehand what it will do to households. */
public interface NextStandards {

    /** The next other standard that begins after the day; empty if none is announced. */
    Optional<NextStandard> after(LocalDate day);
}
