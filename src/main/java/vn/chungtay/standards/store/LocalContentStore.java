package vn.chungtay.standards.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.standards.LocalTableId;
import vn.chungtay.standards.model.ByArea;
import vn.chungtay.standards.model.LocalContent;
import vn.chungtay.standards.model.LocalLine;
import vn.chungtay.standards.model.LocalTable;
import vn.chungtay.standards.model.PointTable;
import vn.chungtay.standards.model.PointTable.Answer;
import vn.chungtay.standards.model.PointTable.Choice;
import vn.chungtay.standards.model.PointTable.Criterion;

/** The cells of local tables. */
@Component
public class LocalContentStore {

    private static final String INSERT_POINTS =
            """
            insert into standards.b1_points (table_id, criterion_no, criterion_code, criterion, choice,
                                             answer_no, answer_code, answer, column_no, column_name, points)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    LocalContentStore(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    public void add(LocalTableId id, LocalContent content) {
        switch (content) {
            case PointTable table -> template.batchUpdate(INSERT_POINTS, rows(id, table));
            case LocalLine line ->
                jdbc.sql("""
                        insert into standards.local_line (table_id, area_type, monthly_income_dong)
                        values (:id, 'RURAL', :rural), (:id, 'URBAN', :urban)
                        """)
                        .param("id", id.value())
                        .param("rural", line.dong().rural())
                        .param("urban", line.dong().urban())
                        .update();
        }
    }

    public LocalContent of(LocalTable table) {
        return switch (table.kind()) {
            case B1_POINTS -> points(table.id());
            case INCOME_LINE -> line(table.id());
        };
    }

    private static List<Object[]> rows(LocalTableId id, PointTable table) {
        var rows = new ArrayList<Object[]>();
        for (var criterion : table.criteria()) {
            for (var answer : criterion.answers()) {
                for (int column = 0; column < table.columns().size(); column++) {
                    rows.add(new Object[] {
                        id.value(),
                        table.criteria().indexOf(criterion) + 1,
                        criterion.code(),
                        criterion.label(),
                        criterion.choice().name(),
                        criterion.answers().indexOf(answer) + 1,
                        answer.code(),
                        answer.label(),
                        column + 1,
                        table.columns().get(column),
                        answer.points().get(column)
                    });
                }
            }
        }
        return rows;
    }

    private PointTable points(LocalTableId id) {
        var cells = jdbc.sql("""
                        select criterion_code, criterion, choice, answer_code, answer, column_name, points
                        from standards.b1_points where table_id = :id
                        order by criterion_no, answer_no, column_no
                        """)
                .param("id", id.value())
                .query(LocalContentStore::cell)
                .list();
        var columns = cells.stream().map(Cell::column).distinct().toList();
        var criteria = new LinkedHashMap<String, Criterion>();
        var answers = new LinkedHashMap<String, List<Answer>>();
        for (int at = 0; at < cells.size(); at += columns.size()) {
            var first = cells.get(at);
            var points = cells.subList(at, at + columns.size()).stream().map(Cell::points).toList();
            answers.computeIfAbsent(first.criterion().code(), _ -> new ArrayList<>())
                    .add(new Answer(first.answerCode(), first.answer(), points));
            criteria.put(first.criterion().code(), first.criterion());
        }
        return new PointTable(
                columns,
                criteria.values().stream()
                        .map(it -> new Criterion(it.code(), it.label(), it.choice(), answers.get(it.code())))
                        .toList());
    }

    private LocalLine line(LocalTableId id) {
        return jdbc.sql("""
                        select max(monthly_income_dong) filter (where area_type = 'RURAL') as rural,
                               max(monthly_income_dong) filter (where area_type = 'URBAN') as urban
                        from standards.local_line where table_id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> new LocalLine(new ByArea(row.getLong("rural"), row.getLong("urban"))))
                .single();
    }

    private static Cell cell(ResultSet row, int number) throws SQLException {
        var criterion = new Criterion(
                row.getString("criterion_code"),
                row.getString("criterion"),
                Choice.valueOf(row.getString("choice")),
                List.of());
        return new Cell(
                criterion,
                row.getString("answer_code"),
                row.getString("answer"),
                row.getString("column_name"),
                row.getInt("points"));
    }

    private record Cell(Criterion criterion, String answerCode, String answer, String column, int points) {}
}
