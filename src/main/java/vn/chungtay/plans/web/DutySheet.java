package vn.chungtay.plans.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chungtay.plans.model.DutyMatrix;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.plans.usecase.ReadDuties;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Words;

/** The duty matrix as a worksheet: a row for each organisation and task, a column for each thing that is assigned. */
@Component
class DutySheet {

    private final Words words;

    DutySheet(Words words) {
        this.words = words;
    }

    Table of(ReadDuties.Sheet sheet) {
        var title = words.text("plans.duties.title");
        var columns = new ArrayList<Column>();
        columns.add(Column.text(words.text("plans.cell.DUTY.organisation"), 34));
        columns.add(Column.text(words.text("plans.cell.DUTY.duty"), 70));
        sheet.matrix().subjects().forEach(it -> columns.add(Column.text(DutyWords.name(it), 22)));
        var rows = sheet.matrix().rows().stream().<List<?>>map(it -> cells(sheet.matrix(), it)).toList();
        return new Table(title, List.of(title, sheet.plan().version().head().title()), columns, RowSource.of(rows));
    }

    private List<String> cells(DutyMatrix matrix, DutyMatrix.Row row) {
        var cells = new ArrayList<String>();
        cells.add(row.organisation());
        cells.add(row.duties().stream().map(it -> it.task()).collect(joining("\n")));
        matrix.subjects().forEach(it -> cells.add(roles(row.roles(it))));
        return cells;
    }

    private String roles(Set<Assignment.Role> roles) {
        return roles.stream().map(it -> words.text("plans.choice." + it)).collect(joining(", "));
    }
}
