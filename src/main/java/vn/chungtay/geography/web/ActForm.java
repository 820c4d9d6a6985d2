package vn.chungtay.geography.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import vn.chungtay.geography.Decision;
import vn.chungtay.geography.Naming;
import vn.chungtay.geography.UnitAct;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;

/** An act as typed. Fields of acts other than the chosen one are left alone. */
record ActForm(ActKind act, MultiValueMap<String, String> typed) {

    static final int PARTS = 3;
    private static final String ASSIGNED = "part-of-";

    public String value(String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "").strip();
    }

    public boolean isChosen(String field, UUID unit) {
        return Objects.requireNonNullElse(typed.get(field), List.of()).contains(unit.toString());
    }

    /** Message keys of what is missing or cannot be read, by field, in the order of the form. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (day().isEmpty()) errors.put("effectiveOn", "geography.form.day_missing");
        if (value("basis").isEmpty()) errors.put("basis", "geography.form.basis_missing");
        switch (act) {
            case FOUNDING, RENAMING -> missingName("name", errors);
            case MERGER -> {
                if (others().isEmpty()) errors.put("with", "geography.form.with_missing");
                missingName("name", errors);
            }
            case DIVISION -> missingName("name-1", errors);
            case TRANSFER -> {
                if (value("newParent").isEmpty()) errors.put("newParent", "geography.form.parent_missing");
            }
            case ABOLITION -> {}
        }
        return errors;
    }

    Decision decision() {
        var note = value("note");
        return new Decision(day().orElseThrow(), value("basis"), note.isEmpty() ? null : note);
    }

    /** @param parent what the unit stands below now; missing only for the country and for villages without a place */
    UnitAct toAct(UnitId unit, Optional<UnitId> parent) {
        return switch (act) {
            case FOUNDING -> new UnitAct.Founding(unit, naming(""));
            case RENAMING -> new UnitAct.Renaming(unit, naming(""));
            case MERGER -> {
                var parts = new ArrayList<UnitId>(List.of(unit));
                parts.addAll(others());
                yield new UnitAct.Merger(parts, parent.orElseThrow(), naming(""));
            }
            case DIVISION -> new UnitAct.Division(unit, parts(parent.orElseThrow()), !value("remains").isEmpty());
            case TRANSFER -> new UnitAct.Transfer(unit, new UnitId(UUID.fromString(value("newParent"))));
            case ABOLITION -> new UnitAct.Abolition(unit);
        };
    }

    private List<UnitAct.Part> parts(UnitId parent) {
        Map<Integer, Set<UnitId>> below = new HashMap<>();
        typed.toSingleValueMap().forEach((field, part) -> {
            if (field.startsWith(ASSIGNED) && !part.isEmpty()) {
                below.computeIfAbsent(Integer.valueOf(part), number -> new LinkedHashSet<>())
                        .add(new UnitId(UUID.fromString(field.substring(ASSIGNED.length()))));
            }
        });
        return IntStream.rangeClosed(1, PARTS)
                .filter(part -> !value("name-" + part).isEmpty())
                .mapToObj(part -> new UnitAct.Part(parent, naming("-" + part), below.getOrDefault(part, Set.of())))
                .toList();
    }

    private Naming naming(String suffix) {
        return new Naming(value("code" + suffix), value("name" + suffix), UnitKind.valueOf(value("kind" + suffix)));
    }

    private Set<UnitId> others() {
        return Objects.requireNonNullElse(typed.get("with"), List.<String>of()).stream()
                .map(UUID::fromString)
                .map(UnitId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void missingName(String field, Map<String, String> errors) {
        if (value(field).isEmpty()) errors.put(field, "geography.form.name_missing");
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(value("effectiveOn")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
