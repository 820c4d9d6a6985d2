package vn.chungtay.documents.paper;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where and when a paper was signed.
 *
 * @param place such as "Võ Nhai"
 * @param date absent while nobody has signed
 * @param year printed while there is no date
 */
public record PlaceAndDate(String place, Optional<LocalDate> date, int year) {

    private static final String BLANK = "\u00A0".repeat(5);
    private static final int TWO_DIGITS = 10;
    private static final int LAST_PADDED_MONTH = 2;

    public static PlaceAndDate draft(String place, int year) {
        return new PlaceAndDate(place, Optional.empty(), year);
    }

    public static PlaceAndDate on(String place, LocalDate date) {
        return new PlaceAndDate(place, Optional.of(date), date.getYear());
    }

    /** "Võ Nhai, ngày 23 tháng 5 năm 2024". */
    public String text() {
        return place + ", " + day();
    }

    /** "ngày 05 tháng 02 năm 2024": days below 10 and the months 1 and 2 have two digits (NĐ 30/2020 Phụ lục I). */
    public String day() {
        return date.map(PlaceAndDate::inWords).orElse("ngày" + BLANK + "tháng" + BLANK + "năm " + year);
    }

    public static String inWords(LocalDate day) {
        return "ngày " + padded(day.getDayOfMonth(), TWO_DIGITS - 1) + " tháng "
                + padded(day.getMonthValue(), LAST_PADDED_MONTH) + " năm " + day.getYear();
    }

    private static String padded(int value, int lastPadded) {
        return value <= lastPadded ? "0" + value : String.valueOf(value);
    }
}
