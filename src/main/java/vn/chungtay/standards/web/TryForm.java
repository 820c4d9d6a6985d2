package vn.chungtay.standards.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.chungtay.geography.AreaType;
import vn.chungtay.platform.sheet.VietnameseNumber;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.Evidence.Known;

/**
 * The answers of the try-out as typed. Whatever is left open counts as not known. Only this turns them into values.
 *
 * @param errors message keys by field, empty if everything could be read
 */
record TryForm(LocalDate on, Map<String, String> typed, Map<String, String> errors) {

    private static final long MOST_INCOME = 9_999_999_999_999L;
    private static final long MOST_POINTS = 9_999;

    static TryForm of(Map<String, String> typed, LocalDate today) {
        var errors = new LinkedHashMap<String, String>();
        if (!valid(AreaType.class, text(typed, "area"))) errors.put("area", "standards.try.error.area");
        check(typed, "income", MOST_INCOME, errors);
        check(typed, "points", MOST_POINTS, errors);
        return new TryForm(day(text(typed, "on"), today, errors), typed, errors);
    }

    private static void check(Map<String, String> typed, String field, long most, Map<String, String> errors) {
        if (text(typed, field).isEmpty()) return;
        var value = VietnameseNumber.whole(text(typed, field)).orElse(-1);
        if (value < 0 || value > most) errors.put(field, "standards.try.error." + field);
    }

    private static LocalDate day(String value, LocalDate today, Map<String, String> errors) {
        if (value.isEmpty()) return today;
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            errors.put("on", "standards.try.error.on");
            return today;
        }
    }

    Evidence toEvidence() {
        var points = VietnameseNumber.whole(text("points"));
        return new Evidence(
                AreaType.valueOf(text("area")),
                points.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) points.getAsLong()),
                VietnameseNumber.whole(text("income")),
                deprivations(),
                answer("agriculture"));
    }

    private Deprivations deprivations() {
        List<Integer> lacking = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (int number = 1; number <= Deprivations.INDICATORS; number++) {
            switch (answer("lack" + number)) {
                case YES -> lacking.add(number);
                case UNKNOWN -> unknown.add(number);
                case NO -> {}
            }
        }
        return new Deprivations(lacking, unknown);
    }

    public Known answer(String field) {
        var value = text(field);
        return valid(Known.class, value) ? Known.valueOf(value) : Known.UNKNOWN;
    }

    public String text(String field) {
        return text(typed, field);
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static <E extends Enum<E>> boolean valid(Class<E> words, String value) {
        return Arrays.stream(words.getEnumConstants()).anyMatch(word -> word.name().equals(value));
    }
}
