package vn.chungtay.staff.model;

import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.Sex;

/**
 * Whom a list of staff is about; what is absent or empty asks for all.
 *
 * @param words of name or position, marks or not
 * @param trained whether a course ended in the year of the day, and not after it
 */
public record StaffFilter(String words, @Nullable Boolean trained, @Nullable Sex sex) {

    public static final StaffFilter ALL = new StaffFilter("", null, null);
}
