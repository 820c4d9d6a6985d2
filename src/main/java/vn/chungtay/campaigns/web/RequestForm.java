package vn.chungtay.campaigns.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.model.request.Asked;
import vn.chungtay.campaigns.model.request.Wish;
import vn.chungtay.geography.UnitId;

/**
 * What the form of a request sends, on the public page and at the counter.
 *
 * @param on the day on which it was received, at the counter only
 * @param once a number of this very form
 * @param website the field that is filled in by programs only
 */
record RequestForm(
        @Nullable Wish wish,
        @Nullable UUID village,
        @Nullable String fullName,
        @Nullable String bornIn,
        @Nullable String nationalId,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String persons,
        @Nullable String circumstances,
        @Nullable LocalDate on,
        @Nullable Boolean consent,
        @Nullable UUID once,
        @Nullable String website) {

    static RequestForm blank(LocalDate today) {
        return new RequestForm(Wish.LOW_CLASS, null, null, null, null, null, null, null, null, today, null, UUID.randomUUID(), null);
    }

    /** The same with a number of its own, if it came without. */
    RequestForm numbered() {
        return once != null
                ? this
                : new RequestForm(
                        wish, village, fullName, bornIn, nationalId, phone, address, persons, circumstances, on, consent,
                        UUID.randomUUID(), website);
    }

    Asked asked() {
        return new Asked(
                wish == null ? Wish.LOW_CLASS : wish,
                village == null ? null : new UnitId(village),
                text(fullName),
                text(bornIn),
                text(nationalId),
                text(phone),
                text(address),
                text(persons),
                text(circumstances));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
