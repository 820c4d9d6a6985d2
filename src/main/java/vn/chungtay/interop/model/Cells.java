package vn.chungtay.interop.model;

import java.util.List;
import java.util.Map;

/** One row of a list, with its cells by column. */
public record Cells(int row, Map<Field, String> values) {

    public Cells {
        values = Map.copyOf(values);
    }

    public String get(Field field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(Field field) {
        return !get(field).isBlank();
    }

    public boolean isHead() {
        return Words.RELATION.code(get(Field.RELATION)).filter("HEAD"::equals).isPresent();
    }

    /** Whether this row begins a household, seen from the row before. */
    public boolean beginsAfter(List<Cells> household) {
        if (household.isEmpty()) return true;
        var code = get(Field.HOUSEHOLD_CODE);
        if (code.isBlank()) return isHead();
        return !code.equals(household.getFirst().get(Field.HOUSEHOLD_CODE));
    }
}
