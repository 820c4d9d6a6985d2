package vn.chungtay.fieldwork.model;

import java.time.LocalDate;
import vn.chungtay.identity.UserId;

/**
 * Whose visit it was.
 *
 * @param since the day on which the device was registered
 * @param today the day on which the packet came
 */
public record Sender(UserId user, LocalDate since, LocalDate today) {

    /** A clock that is wrong tells days on which there was no visit; then the day counts on which the packet came. */
    LocalDate day(LocalDate said) {
        return said.isBefore(since) || said.isAfter(today) ? today : said;
    }
}
