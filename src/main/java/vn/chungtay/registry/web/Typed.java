package vn.chungtay.registry.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.VietnameseDate;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.NationalId;

/** The values of a form as somebody typed them, and what is wrong with each. Nothing typed is ever lost. */
final class Typed {

    private static final String REQUIRED = "registry.field.required";
    private static final String UNREADABLE = "registry.field.unreadable.";

    private final MultiValueMap<String, String> values;
    private final LocalDate today;
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    /** What is wrong with a field, as message key and arguments. */
    record Fault(String key, List<Object> arguments) {
        public Object[] argumentArray() {
            return arguments.toArray();
        }
    }

    Typed(MultiValueMap<String, String> values, LocalDate today) {
        this.values = values;
        this.today = today;
    }

    public String value(String field) {
        return Vietnamese.nfc(Objects.requireNonNullElse(values.getFirst(field), "")).strip();
    }

    public boolean chosen(String field, String option) {
        return values.getOrDefault(field, List.of()).contains(option);
    }

    public Map<String, Fault> faults() {
        return faults;
    }

    public @Nullable Fault fault(String field) {
        return faults.get(field);
    }

    void fault(String field, String key, Object... arguments) {
        faults.putIfAbsent(field, new Fault(key, List.of(arguments)));
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    Set<String> fields() {
        return values.keySet();
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** The version of the record as the form was opened; a form without one is older than every record. */
    int version() {
        return value("version").matches("\\d{1,9}") ? Integer.parseInt(value("version")) : -1;
    }

    Optional<String> text(String field) {
        return Optional.of(value(field)).filter(it -> !it.isEmpty());
    }

    Optional<String> required(String field) {
        var text = text(field);
        if (text.isEmpty()) fault(field, REQUIRED);
        return text;
    }

    Optional<LocalDate> day(String field) {
        return required(field).flatMap(it -> read(field, "day", it, typed -> VietnameseDate.day(typed, today)));
    }

    Optional<LocalDate> dayIfAny(String field) {
        return text(field).flatMap(it -> read(field, "day", it, typed -> VietnameseDate.day(typed, today)));
    }

    Optional<BirthDate> birth(String field) {
        return required(field).flatMap(it -> read(field, "born", it, typed -> VietnameseDate.birth(typed, today)));
    }

    Optional<UUID> id(String field) {
        return required(field).flatMap(it -> read(field, "choice", it, Typed::uuid));
    }

    Optional<UUID> idIfAny(String field) {
        return text(field).flatMap(it -> read(field, "choice", it, Typed::uuid));
    }

    /** Every choice of a list; what is no identity was not chosen on our page. */
    Set<UUID> ids(String field) {
        return all(field).stream().flatMap(it -> uuid(it).stream()).collect(Collectors.toSet());
    }

    Optional<NationalId> numberIfAny(String field) {
        return text(field).map(it -> it.replace(" ", "")).flatMap(it -> read(field, "number", it, typed -> NationalId.isWellFormed(typed) ? Optional.of(new NationalId(typed)) : Optional.empty()));
    }

    <E extends Enum<E>> Optional<E> one(String field, Class<E> type) {
        return required(field).flatMap(it -> read(field, "choice", it, typed -> constant(type, typed)));
    }

    <E extends Enum<E>> Optional<E> oneIfAny(String field, Class<E> type) {
        return text(field).flatMap(it -> read(field, "choice", it, typed -> constant(type, typed)));
    }

    /** Yes, no, or nothing said. */
    @Nullable Boolean yes(String field) {
        return text(field).map("true"::equals).orElse(null);
    }

    Optional<BigDecimal> decimalIfAny(String field) {
        return text(field).flatMap(it -> read(field, "decimal", it, Typed::decimal));
    }

    Optional<Long> wholeIfAny(String field) {
        return text(field).map(it -> it.replace(".", "").replace(" ", "")).flatMap(it -> read(field, "whole", it, Typed::whole));
    }

    private <T> Optional<T> read(String field, String kind, String typed, Function<String, Optional<T>> reader) {
        var value = reader.apply(typed);
        if (value.isEmpty()) fault(field, UNREADABLE + kind, typed);
        return value;
    }

    private static Optional<UUID> uuid(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> decimal(String typed) {
        var plain = typed.replace(',', '.');
        return plain.matches("\\d{1,6}(\\.\\d)?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static Optional<Long> whole(String typed) {
        return typed.matches("\\d{1,15}") ? Optional.of(Long.parseLong(typed)) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String typed) {
        for (var it : type.getEnumConstants()) {
            if (it.name().equals(typed)) return Optional.of(it);
        }
        return Optional.empty();
    }
}
