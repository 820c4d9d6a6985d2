package vn.chungtay.platform.web;

import java.util.Optional;

/** Says that the whole installation holds a special kind of data, such as training data. */
public interface WorldNotice {

    /** Message key of the notice for every page; empty when the data is real. */
    Optional<String> messageKey();
}
