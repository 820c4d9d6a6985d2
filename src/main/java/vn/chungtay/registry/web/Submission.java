package vn.chungtay.registry.web;

import java.util.Optional;
import java.util.function.Supplier;
import vn.chungtay.platform.Stale;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Outcome;

/** What every form about a household does once it can be read: carry out, or say beside the fields why not. */
final class Submission {

    /** The field under which it is said that somebody was faster. */
    static final String VERSION = "version";

    private Submission() {}

    /** The household where the story goes on; empty if something stands beside the fields now. Nothing typed is lost. */
    static Optional<HouseholdId> of(Typed typed, Supplier<Outcome> work) {
        try {
            return switch (work.get()) {
                case Outcome.Done done -> Optional.of(done.household());
                case Outcome.Refused refused -> {
                    refused.because().forEach(it -> ActForm.reject(typed, it));
                    yield Optional.empty();
                }
            };
        } catch (Stale _) {
            typed.fault(VERSION, "registry.refusal.stale");
            return Optional.empty();
        }
    }
}
