package vn.chungtay.budget.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.ComponentNames;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.ProgrammeComponent;

/**
 * A table as it is copied from a document: cells between tabs, titles above its head. Rows are components by their
 * names, columns are sources by theirs; what cannot be read is told and never skipped.
 *
 * @param columns what each column after the name holds
 */
public record PastedTable(List<Column> columns, List<Row> rows, List<Problem> problems) {

    private static final int LONGEST = 500;

    /**
     * @param name as it stands in the table
     * @param component absent for the total row
     */
    public record Row(int line, String name, @Nullable ComponentCode component, boolean total, Map<Column, Long> cells) {}

    /** @param key of the text; {@code value} is what stands there */
    public record Problem(int line, String key, String value) {}

    /** The unit that the text itself names; a table without one is not guessed. */
    public static Optional<MoneyUnit> unit(String text) {
        return TableHead.unit(text);
    }

    public static PastedTable read(Programme programme, String text, MoneyUnit unit) {
        var problems = new ArrayList<Problem>();
        var lines = text.lines().toList();
        if (lines.size() > LONGEST) return new PastedTable(List.of(), List.of(), List.of(new Problem(LONGEST, "long", "")));
        var head = TableHead.find(lines).orElse(null);
        if (head == null) {
            var first = lines.stream().filter(it -> !it.isBlank()).findFirst().orElse("");
            return new PastedTable(List.of(), List.of(), List.of(new Problem(1, "head", first)));
        }
        var at = head.at();
        var notation = AmountText.Notation.of(amounts(lines, head));
        var reader = new Reader(new ComponentNames(programme), unit, notation, at, head.firstColumn(), problems);
        var rows = rows(reader, lines, head.line() + 1);
        return new PastedTable(List.copyOf(at.values()), rows, problems);
    }

    private static List<String> amounts(List<String> lines, TableHead head) {
        return lines.stream()
                .skip(head.line() + 1L)
                .map(it -> it.split("\t", -1))
                .flatMap(cells -> head.at().keySet().stream().filter(it -> it < cells.length).map(it -> cells[it]))
                .toList();
    }

    private record Reader(
            ComponentNames names, MoneyUnit unit, AmountText.Notation notation, Map<Integer, Column> at, int first, List<Problem> problems) {}

    private static List<Row> rows(Reader reader, List<String> lines, int from) {
        var rows = new ArrayList<Row>();
        ComponentCode under = null;
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) continue;
            var cells = lines.get(i).split("\t", -1);
            var name = String.join(" ", Arrays.copyOf(cells, Math.min(reader.first(), cells.length))).strip();
            var folded = Vietnamese.fold(name);
            var total = folded.startsWith("tong") || folded.startsWith("cong");
            var component = total ? null : reader.names().find(name, under).map(ProgrammeComponent::code).orElse(null);
            if (!total && component == null) {
                reader.problems().add(new Problem(i + 1, "component", name));
                continue;
            }
            if (component != null) under = component.project();
            rows.add(new Row(i + 1, name, component, total, amounts(reader, cells, i + 1)));
        }
        return rows;
    }

    private static Map<Column, Long> amounts(Reader reader, String[] cells, int line) {
        var amounts = new LinkedHashMap<Column, Long>();
        reader.at().forEach((index, column) -> {
            var text = index < cells.length ? cells[index].strip() : "";
            switch (AmountText.read(text, reader.unit(), reader.notation())) {
                case AmountText.Read.Amount it -> amounts.put(column, it.dong());
                case AmountText.Read.Blank it -> {}
                case AmountText.Read.Unclear it -> reader.problems().add(new Problem(line, "amount", text));
                case AmountText.Read.NotWhole it -> reader.problems().add(new Problem(line, "whole", text));
            }
        });
        return amounts;
    }

    /** The rows that carry money: sub-projects, and projects of which no sub-project stands in the table. */
    public List<Row> leaves() {
        return rows.stream().filter(it -> !it.total() && below(it).isEmpty()).toList();
    }

    /** The rows of the sub-projects of a project. */
    public List<Row> below(Row row) {
        var own = row.component();
        if (own == null || !own.isProject()) return List.of();
        return rows.stream()
                .filter(it -> it.component() != null && !it.component().isProject() && it.component().project().equals(own))
                .toList();
    }

    public OptionalLong cell(Row row, Column column) {
        var value = row.cells().get(column);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
