package vn.chungtay.platform.days;

import java.time.LocalDate;

/**
 * A day that is no working day although it is no Saturday and no Sunday.
 *
 * @param name as people read it, such as "Quốc khánh"
 */
public record DayOff(LocalDate day, String name) {}
