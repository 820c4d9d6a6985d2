package vn.chungtay.budget.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.MoneyPaper.Said;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.Programme;

/**
 * The amounts that words name as a table for the import: one row for a component, one column for a source. Of an amount that
 * is said twice the first counts; that the two differ is what the comparison of papers tells.
 */
public final class WordsTable {

    private static final Map<Column, String> HEADS = heads();

    private WordsTable() {}

    private static Map<Column, String> heads() {
        var heads = new EnumMap<Column, String>(Column.class);
        heads.put(Column.TOTAL, "Tổng số");
        heads.put(Column.CENTRAL, "Ngân sách trung ương");
        heads.put(Column.LOCAL, "Ngân sách địa phương");
        heads.put(Column.PROVINCE, "Ngân sách tỉnh");
        heads.put(Column.DISTRICT, "Ngân sách huyện");
        heads.put(Column.COMMUNE, "Ngân sách xã");
        heads.put(Column.LOCAL_UNSPLIT, "Ngân sách địa phương chưa chia cấp");
        heads.put(Column.UNSPLIT, "Chưa phân nguồn");
        heads.put(Column.OTHER_PROGRAMME, "Vốn lồng ghép");
        heads.put(Column.CREDIT, "Vốn tín dụng");
        heads.put(Column.MOBILISED, "Vốn huy động");
        return heads;
    }

    /** In đồng with its unit above; only a head if the words name no component. */
    public static String of(Programme programme, List<Said> said) {
        var rows = new TreeMap<ComponentCode, Map<Column, Long>>();
        for (var it : said) {
            if (it.component() == null) continue;
            rows.computeIfAbsent(it.component(), _ -> new EnumMap<>(Column.class)).putIfAbsent(it.column(), it.dong());
        }
        var columns = HEADS.keySet().stream().filter(it -> rows.values().stream().anyMatch(row -> row.containsKey(it))).toList();
        var lines = new ArrayList<String>();
        lines.add("Đơn vị tính: đồng");
        lines.add("Dự án\t" + columns.stream().map(HEADS::get).collect(Collectors.joining("\t")));
        rows.forEach((code, cells) -> {
            var name = programme.component(code).map(it -> it.name()).orElse(code.value());
            lines.add(name + "\t" + columns.stream()
                    .map(it -> cells.containsKey(it) ? Vietnamese.number(cells.get(it)) : "")
                    .collect(Collectors.joining("\t")));
        });
        return String.join("\n", lines);
    }
}
