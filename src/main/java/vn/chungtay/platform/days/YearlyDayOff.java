package vn.chungtay.platform.days;

import java.time.MonthDay;

/** A day off that the law puts on the same day of each year (Bộ luật Lao động 2019 Điều 112). */
record YearlyDayOff(MonthDay day, String name) {}
