package vn.chungtay.accompaniment.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.shared.DateRange;

/**
 * Somebody who helps households on behalf of a unit, for some days (ORG-07).
 *
 * @param position empty if nobody told
 * @param user the account with which they sign in; absent if they have none
 * @param days from the first day; open as long as they stay
 */
public record Companion(
        CompanionId id, UnitId unit, String name, String position, CompanionKind kind, @Nullable UserId user, DateRange days) {

    /** What stands against keeping them so. */
    public Optional<AccompanimentRefusal> refusal() {
        if (name.isBlank()) return Optional.of(AccompanimentRefusal.NO_NAME);
        return days.from() == null ? Optional.of(AccompanimentRefusal.NO_DAY) : Optional.empty();
    }

    /** "Lý Văn A, Chủ tịch Hội Nông dân". */
    public String title() {
        return position.isBlank() ? name : name + ", " + position;
    }
}
