package vn.chungtay.standards.usecase;

import static vn.chungtay.standards.StandardsAction.VIEW_LOCAL_TABLES;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.standards.B1Score;
import vn.chungtay.standards.B1Score.NoTable;
import vn.chungtay.standards.B1Scoring;
import vn.chungtay.standards.B1Sheet;
import vn.chungtay.standards.LocalTableId;
import vn.chungtay.standards.model.LocalContent;
import vn.chungtay.standards.model.LocalTable;
import vn.chungtay.standards.model.LocalTableKind;
import vn.chungtay.standards.model.PointTable;
import vn.chungtay.standards.store.LocalContentStore;
import vn.chungtay.standards.store.LocalTableStore;

/** Scores sheets B1 by the province's approved table of the day. */
@Component
class ScoreByLocalTable implements B1Scoring {

    private final Access access;
    private final LocalTableStore tables;
    private final LocalContentStore contents;

    ScoreByLocalTable(Access access, LocalTableStore tables, LocalContentStore contents) {
        this.access = access;
        this.tables = tables;
        this.contents = contents;
    }

    @Override
    @Transactional(readOnly = true)
    public B1Score score(UnitId province, LocalDate day, String column, Map<String, Set<String>> answers) {
        access.requireAnywhere(VIEW_LOCAL_TABLES);
        return tables.inForce(LocalTableKind.B1_POINTS, province, day)
                .map(table -> score(table, contents.of(table), column, answers))
                .orElseGet(NoTable::new);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<B1Sheet> sheet(UnitId province, LocalDate day) {
        access.requireAnywhere(VIEW_LOCAL_TABLES);
        return tables.inForce(LocalTableKind.B1_POINTS, province, day).flatMap(this::sheet);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<B1Sheet> sheet(LocalTableId table) {
        access.requireAnywhere(VIEW_LOCAL_TABLES);
        return tables.find(table).flatMap(this::sheet);
    }

    private Optional<B1Sheet> sheet(LocalTable table) {
        return contents.of(table) instanceof PointTable points
                ? Optional.of(points.sheet(table.id(), table.document(), table.validFrom()))
                : Optional.empty();
    }

    private static B1Score score(
            LocalTable table, LocalContent content, String column, Map<String, Set<String>> answers) {
        return content instanceof PointTable points ? points.score(table.id(), column, answers) : new NoTable();
    }
}
