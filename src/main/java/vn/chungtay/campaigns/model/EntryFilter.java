package vn.chungtay.campaigns.model;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.standards.PovertyClass;

/**
 * Which households of a list somebody asks for; what is left out does not narrow.
 *
 * @param villages none for all
 * @param states none for all
 * @param uncaused only those that will be poor without a cause
 * @param words part of the code or of the head's name; marks do not matter
 */
public record EntryFilter(
        Set<UnitId> villages,
        Set<EntryState> states,
        @Nullable EntryReason because,
        @Nullable PovertyClass found,
        boolean uncaused,
        String words) {

    public static final EntryFilter ALL = new EntryFilter(Set.of(), Set.of(), null, null, false, "");

    public EntryFilter {
        villages = Set.copyOf(villages);
        states = Set.copyOf(states);
        words = words.strip();
    }

    public static EntryFilter of(UnitId village) {
        return new EntryFilter(Set.of(village), Set.of(), null, null, false, "");
    }

    public EntryFilter in(EntryState... wanted) {
        return new EntryFilter(villages, Set.of(wanted), because, found, uncaused, words);
    }

    public Optional<EntryReason> reason() {
        return Optional.ofNullable(because);
    }

    public Optional<PovertyClass> result() {
        return Optional.ofNullable(found);
    }
}
