package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of asking for a household as it was on a day. */
public sealed interface Looked<T> {

    /**
     * @param lastDay set if it moved away later: the last day with the caller, up to which they may ask
     */
    record Shown<T>(T it, @Nullable LocalDate lastDay) implements Looked<T> {}

    /** On that day it did not live with the caller any more, or not yet. */
    record MovedAway<T>(LocalDate asked, LocalDate lastDay) implements Looked<T> {}
}
